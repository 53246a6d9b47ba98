using System.Net;
using System.Net.Sockets;

namespace Governance.Host.Running;

/// <summary>Finds out whether the host can listen where it is told to, while there is nothing yet to take down again.</summary>
internal static class FreePort
{
    internal static void Require(string? addresses)
    {
        foreach (var text in (addresses ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (Parse(text) is { IsUnixPipe: false, Port: not 0 } address && !IsFree(address))
                throw Taken(text);
    }

    private static BindingAddress Parse(string text)
    {
        try
        {
            return BindingAddress.Parse(text) is { Port: >= 0 and <= IPEndPoint.MaxPort } address ? address : throw new FormatException();
        }
        catch (FormatException)
        {
            throw new StartupException(RunningText.IsNoAddress(text));
        }
    }

    internal static StartupException Taken(string address) => new(
        RunningText.AddressIsTaken(address));

    private static bool IsFree(BindingAddress address)
    {
        var at = IPAddress.TryParse(address.Host, out var number) ? number : address.Host == "localhost" ? IPAddress.Loopback : IPAddress.Any;
        using var socket = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        // As the server itself does: what a stopped host leaves behind for a minute does not count as taken.
        if (!OperatingSystem.IsWindows())
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        try
        {
            socket.Bind(new IPEndPoint(at, address.Port));
            socket.Listen();
            return true;
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return false;
        }
    }
}
