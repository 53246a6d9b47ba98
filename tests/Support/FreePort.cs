using System.Net;
using System.Net.Sockets;

namespace Governance.TestSupport;

/// <summary>Ports of this machine.</summary>
public static class FreePort
{
    /// <summary>One that nobody has at the moment.</summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
