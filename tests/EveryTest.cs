// Compiled into every suite by Directory.Build.props: no test is without a limit, and every suite says what it has cost.
using Governance.TestSupport;

[assembly: TestFramework(typeof(LimitedTests))]
[assembly: AssemblyFixture(typeof(WhatTestsDo))]
[assembly: AssemblyFixture(typeof(WhatTestsCost))]
