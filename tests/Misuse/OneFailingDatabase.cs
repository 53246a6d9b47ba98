namespace Governance.Misuse.Tests;

/// <summary>One for all classes that name it.</summary>
[CollectionDefinition(FailingDatabase.Shared)]
public sealed class OneFailingDatabase : ICollectionFixture<FailingDatabase>;
