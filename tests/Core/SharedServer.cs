using Governance.EmbeddedPostgres;

[assembly: AssemblyFixture(typeof(Governance.Core.Tests.SharedServer))]

namespace Governance.Core.Tests;

/// <summary>One real PostgreSQL for all tests of the assembly, started by the first that asks. Each test takes a database of its own from it.</summary>
public sealed class SharedServer : IAsyncDisposable
{
    private readonly Lazy<Task<PrivatePostgres>> postgres = new(() =>
    {
        WhatTestsCost.Count("shared database servers");
        return PrivatePostgres.Start(EmbeddedPostgresOptions.ForTests());
    });

    public Task<PrivatePostgres> Postgres => postgres.Value;

    public async ValueTask DisposeAsync()
    {
        if (postgres.IsValueCreated)
            await (await postgres.Value).DisposeAsync();
    }
}
