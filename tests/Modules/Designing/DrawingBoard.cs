using Governance.Contracts;
using Governance.Core.Tests;
using Governance.Core;
using Governance.EmbeddedPostgres;
using Governance.Core.Modules;
using Governance.Core.Designing;
using Governance.Core.Officers;
using Governance.Modules.Tests.Following;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Designing;

/// <summary>A host with a database of its own, before which admins sit and draw departments.</summary>
public abstract class DrawingBoard(SharedServer server) : IAsyncLifetime
{
    internal const string Type = "business-types/first.md";

    internal static Actor Colleague { get; } = FollowingHost.Admin with { Id = Guid.CreateVersion7(), Account = "admin2" };

    private protected Folders Folders { get; } = new Folders().WithData("Archive", ["search"]);

    private protected FollowingHost Host { get; private set; } = null!;

    private FreshDatabase Database { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await FollowingHost.Database(await server.Postgres);
        Host = await FollowingHost.Start(Folders, Database);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Database.DisposeAsync();
        Folders.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<PrivatePostgres> Postgres => server.Postgres;

    private protected async Task<Design> Open(string name) => (await Host.Request((ReadDesign read) => read.Run(name, default))).Value!;

    private protected Task<Outcome<Design>> Keep(Design design, Actor? by = null) =>
        Host.Request((KeepDesign keep) => keep.Run(by ?? FollowingHost.Admin, design, default));

    private protected Task<Outcome<Design>> Drop(Design design, Actor? by = null) =>
        Host.Request((DropDesign drop) => drop.Run(by ?? FollowingHost.Admin, design, default));

    private protected Task<Outcome<ModuleView>> Publish(Design design, Actor? by = null) =>
        Host.Request((PublishDesign publish) => publish.Run(by ?? FollowingHost.Admin, design, default));

    private protected Task<Outcome<KeptPaper>> Upload(Design design, byte[] content, string name, string? inPlaceOf = null, Actor? by = null) =>
        Host.Request((KeepPaper keep) => keep.Run(by ?? FollowingHost.Admin, design, new MemoryStream(content), name, inPlaceOf, default));

    /// <summary>A new department with everything written that only its people know.</summary>
    private protected async Task<Design> Written(string name) => Written(await Open(name));

    private protected static Design Written(Design design) => design
        .With("module.yaml",
            design.Texts["module.yaml"].Replace("新部门", "图书馆", StringComparison.Ordinal).Replace("请用一句话写明它为群众办什么。", "借书和还书。", StringComparison.Ordinal))
        .With(Type, WrittenType(design.Texts[Type]));

    private protected static string WrittenType(string text) => text.Replace("新业务", "借书", StringComparison.Ordinal)
        .Replace("## 谁可以办\n", "## 谁可以办\n\n有证的人。\n", StringComparison.Ordinal)
        .Replace("## 怎么办\n", "## 怎么办\n\n到柜台来。\n", StringComparison.Ordinal)
        .Replace("## 需要什么\n", "## 需要什么\n\n借书证。\n", StringComparison.Ordinal);

    private protected static Design Titled(Design design, string title) =>
        design.With(Type, design.Texts[Type].Replace("title: 借书", $"title: {title}", StringComparison.Ordinal));
}
