using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Governance.Misuse.Tests;

/// <summary>An nginx of the test's own, by the sample configuration of <c>docs/proxies</c>: only names, numbers and paths are other than there.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    internal const string Name = "wenzheng.test";
    private static readonly string[] Places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"];

    private readonly string folder;
    private readonly X509Certificate2 certificate;
    private readonly Process process;

    private Nginx(string folder, X509Certificate2 certificate, Process process, int port, int plainPort) =>
        (this.folder, this.certificate, this.process, Port, PlainPort) = (folder, certificate, process, port, plainPort);

    internal int Port { get; }

    internal int PlainPort { get; }

    internal Uri Address => new($"https://{Name}:{Port}");

    internal string Log => File.ReadAllText(Path.Combine(folder, "wenzheng.log"));

    internal static async Task<Nginx> Start(string folder, int port, params Uri[] hosts)
    {
        var program = Places.FirstOrDefault(File.Exists).ShouldNotBeNull("There is no nginx to try the sample with: apt-get install nginx");
        var (certificate, plainPort) = (WriteCertificate(folder), FreePort.Next());
        var sample = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "nginx.conf"));
        foreach (var (there, here) in new[]
        {
            ("https://wenzheng.example.gov.cn$request_uri", $"https://{Name}:{port}$request_uri"),
            ("wenzheng.example.gov.cn", Name),
            ("listen 80;", $"listen 127.0.0.1:{plainPort};"),
            ("listen 443 ssl http2;", $"listen 127.0.0.1:{port} ssl http2;"),
            ("10.0.0.11:5080", hosts[0].Authority),
            ("10.0.0.12:5080", hosts[1].Authority),
            ("/etc/ssl/wenzheng/", folder + "/"),
            ("/var/log/nginx/", folder + "/"),
        })
        {
            sample.ShouldContain(there);
            sample = sample.Replace(there, here, StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "sample.conf"), sample);
        var temporary = string.Join('\n', new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {folder}/{kind};"));
        await File.WriteAllTextAsync(Path.Combine(folder, "main.conf"), $$"""
            daemon off;
            master_process off;
            pid {{folder}}/nginx.pid;
            error_log stderr crit;
            events { }
            http {
                access_log off;
                {{temporary}}
                include {{folder}}/sample.conf;
            }
            """);
        var process = Process.Start(new ProcessStartInfo(program, ["-c", $"{folder}/main.conf", "-p", folder]) { RedirectStandardError = true })!;
        var nginx = new Nginx(folder, certificate, process, port, plainPort);
        await Eventually.Holds(async () => process.HasExited || await Answers(port));
        process.HasExited.ShouldBeFalse(process.HasExited ? await process.StandardError.ReadToEndAsync() : null);
        return nginx;
    }

    /// <summary>Finds the name as the city's name servers would tell it, and trusts this one certificate.</summary>
    internal SocketsHttpHandler Handler() => new()
    {
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) =>
            shown?.GetCertHashString(HashAlgorithmName.SHA256) == certificate.GetCertHashString(HashAlgorithmName.SHA256) },
    };

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        certificate.Dispose();
    }

    private static X509Certificate2 WriteCertificate(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Name);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        var newCertificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        File.WriteAllText(Path.Combine(folder, "full-chain.pem"), newCertificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        return newCertificate;
    }

    private static async Task<bool> Answers(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
