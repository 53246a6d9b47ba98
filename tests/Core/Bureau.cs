using System.Collections.Concurrent;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Composition;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.EmbeddedPostgres;
using Governance.Core.Intake;
using Governance.Core.Mail;
using Governance.Core.Modules;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Officers.SignIn;
using Governance.Core.Protection;
using Governance.Core.Tracking;
using Governance.Core.Verification;
using Governance.Core.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using NodaTime.Text;
using Npgsql;

namespace Governance.Core.Tests;

/// <summary>
/// A bureau at work: the whole core on a database of its own, its clock in the test's hand, the real traffic department and the one made
/// for trials. Nothing ticks by itself.
/// </summary>
public sealed class Bureau(SharedServer shared) : IAsyncLifetime
{
    private static readonly PlatformKey Key = PlatformKey.FromText(Convert.ToBase64String(new byte[32]));
    private readonly string files = Directory.CreateTempSubdirectory("files-").FullName;
    private bool untouched;
    private MailServer? mail;
    private string[] modules = ["Traffic", "Trial"];
    private string folder = "modules";
    private FreshDatabase? database;
    private AutofacServiceProvider? host;

    /// <summary>Monday 2 March 2026, nine in the morning.</summary>
    internal FakeClock Clock { get; } = new(At("2026-03-02 09:00"));

    internal string FilesFolder => files;

    /// <summary>What is there beside the product's own channels.</summary>
    internal IReadOnlyList<IChannel> MoreChannels { get; init; } = [];

    /// <summary>What the installation says of receivers.</summary>
    internal WebhookOptions Webhooks { get; init; } = new();

    /// <summary>Whose password has been compared, each time that one was. Hashing is left out: what it costs is not what is tested.</summary>
    internal ConcurrentQueue<string> Compared { get; } = new();

    private Passwords Passwords => field ??= new((_, password) => password, (officer, password) =>
    {
        Compared.Enqueue(officer.Account);
        return officer.PasswordHash == password ? PasswordMatch.Right : PasswordMatch.Wrong;
    });

    internal string ConnectionString => database!.ConnectionString;

    internal static async Task<Bureau> Open(SharedServer shared, IChannel channel)
    {
        var bureau = new Bureau(shared) { modules = ["Trial"], MoreChannels = [channel] };
        await bureau.InitializeAsync();
        return bureau;
    }

    /// <summary>With a mail server that takes what citizens are told.</summary>
    internal static async Task<Bureau> OpenWithMail(SharedServer shared, int port)
    {
        var bureau = new Bureau(shared) { modules = ["Trial"], mail = new("127.0.0.1", port, MailSecurity.None, "wenzheng@example.org") };
        await bureau.InitializeAsync();
        return bureau;
    }

    /// <summary>With receivers on this machine, which have to answer at once.</summary>
    internal static async Task<Bureau> OpenForReceivers(SharedServer shared, double patience = 30)
    {
        var bureau = new Bureau(shared) { modules = ["Trial"], Webhooks = new(AllowPrivate: true) { Patience = TimeSpan.FromSeconds(patience) } };
        await bureau.InitializeAsync();
        return bureau;
    }

    /// <param name="modules">The departments that are on; the one made for trials unless others are named.</param>
    internal static async Task<Bureau> Open(SharedServer shared, params string[] modules)
    {
        var bureau = new Bureau(shared) { modules = modules.Length > 0 ? modules : ["Trial"] };
        await bureau.InitializeAsync();
        return bureau;
    }

    /// <summary>With departments that most tests can do without.</summary>
    internal static async Task<Bureau> OpenWith(SharedServer shared, params string[] departments)
    {
        var bureau = new Bureau(shared) { modules = departments, folder = "departments" };
        await bureau.InitializeAsync();
        return bureau;
    }

    /// <summary>On a database that no test has had before, where it matters what the database's planner remembers.</summary>
    internal static async Task<Bureau> OpenUntouched(SharedServer shared)
    {
        var bureau = new Bureau(shared) { modules = ["Trial"], untouched = true };
        await bureau.InitializeAsync();
        return bureau;
    }

    /// <summary>A moment on the bureau's wall clock.</summary>
    internal static Instant At(string wall) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(wall).Value
        .InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();

    public async ValueTask InitializeAsync()
    {
        Func<PrivatePostgres, string, Func<string, CancellationToken, Task>, CancellationToken, Task<FreshDatabase>> take = untouched
            ? FreshDatabase.Of
            : FreshDatabase.Again;
        database = await take(
            await shared.Postgres,
            "bureau",
            async (address, cancellationToken) =>
            {
                await using var preparing = Host(address);
                await preparing.PrepareCore(cancellationToken);
            },
            default);
        host = await Start(Clock);
    }

    /// <summary>Another host on the same database.</summary>
    internal async Task<AutofacServiceProvider> Start(IClock clock)
    {
        var started = Host(ConnectionString, clock);
        await started.PrepareCore(default);
        var runtime = started.GetRequiredService<ModuleRuntime>();
        await runtime.Discover();
        foreach (var module in modules)
            (await runtime.Start(module)).Reason?.In("en").ShouldBeNull();
        return started;
    }

    /// <summary>Another host on the same database, on which no module is on.</summary>
    internal async Task<AutofacServiceProvider> StartWithout(IClock clock)
    {
        var started = Host(ConnectionString, clock);
        await started.PrepareCore(default);
        return started;
    }

    internal T Get<T>()
        where T : notnull => host!.GetRequiredService<T>();

    /// <summary>One request: a scope of its own, as an HTTP call has.</summary>
    internal Task<TResult> Request<T, TResult>(Func<T, Task<TResult>> use)
        where T : notnull => Request(host!, use);

    internal static async Task<TResult> Request<T, TResult>(IServiceProvider host, Func<T, Task<TResult>> use)
        where T : notnull
    {
        await using var scope = host.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<T>());
    }

    internal Task<Outcome<Acknowledgement>> Submit(Submission submission) => Request((SubmitEnquiry use) => use.Run(submission, default));

    internal async Task<Acknowledgement> Accept(Submission submission) => (await Submit(submission)).Done();

    internal async Task<Outcome<OfficeEnquiry>> Step(Actor actor, Guid id, string step, params (string, string)[] values) =>
        await Request((TakeWorkflowStep use) => use.Run(actor, id, step, FormValues.Of(values), version: null, default));

    internal Task<Outcome<OfficeEnquiry>> Read(Actor actor, Guid id) => Request((ReadEnquiry use) => use.Run(actor, id, default));

    internal async Task<TrackedEnquiry> Track(string code) => (await Request((TrackEnquiry use) => use.Run(code, default))).Done();

    internal Task<Outcome<TrackedEnquiry>> Write(string code, string text, params Guid[] files) =>
        Request((WriteMessage use) => use.Run(code, A.AtHome, text, files, isNewQuestion: false, default));

    internal async Task<AttachmentView> Upload(string name, byte[] content) =>
        (await Request((SaveAttachment use) => use.Run(new MemoryStream(content), name, default))).Done();

    internal async Task<Enquiry> Stored(Guid id) =>
        await Request((GovernanceDb db) => Task.FromResult(db.Enquiries.Single(enquiry => enquiry.Id == id)));

    /// <summary>As the platform itself would, seal and all.</summary>
    internal Task<int> Change(Guid id, Action<Enquiry> change) => Request((GovernanceDb db) =>
    {
        change(db.Enquiries.Single(enquiry => enquiry.Id == id));
        return db.SaveChangesAsync();
    });

    internal async Task<Clock> OpenClock(Guid id) =>
        await Request((GovernanceDb db) => Task.FromResult(
            db.Clocks.Single(clock => clock.EnquiryId == id && (clock.State == ClockState.Running || clock.State == ClockState.Paused))));

    internal async Task<int> Tick(Instant? at = null)
    {
        if (at is { } moment)
            Clock.Reset(moment);
        var ticked = 0;
        for (var batches = 0; batches < 100; batches++)
        {
            if (await Get<TickClocks>().Run(default) is var batch && batch == 0)
                return ticked;
            ticked += batch;
        }

        throw new InvalidOperationException($"After {ticked} clocks there is still something due: a tick does not move on what it ticks.");
    }

    internal Task<VerificationReport> Verify() => Request((VerifyPlatform use) => use.Run(default));

    /// <summary>What the database answers, as text.</summary>
    internal async Task<string> Ask(string sql, params object[] parameters)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(new() { Value = parameter });
        return $"{await command.ExecuteScalarAsync()}";
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
        Directory.Delete(files, recursive: true);
    }

    private AutofacServiceProvider Host(string connectionString, IClock? clock = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(clock ?? Clock);
        services.AddSingleton(Passwords);
        foreach (var channel in MoreChannels)
            services.AddSingleton(channel);
        // On a machine with much to do a connection takes its time; how long a request waits for one is tried in Misuse.
        var patient = new NpgsqlConnectionStringBuilder(connectionString) { Timeout = 30 }.ConnectionString;
        services.AddGovernanceCore(new(patient, Path.Combine(AppContext.BaseDirectory, folder), files, Key) {
            Shipped = (_, _) => null, Mail = mail, Bureau = new(new("肇庆公安", "Zhaoqing Police"), new("https://wenzheng.example.org")),
            Webhooks = Webhooks,
        });
        var builder = new ContainerBuilder();
        builder.Populate(services);
        return new(builder.Build());
    }
}
