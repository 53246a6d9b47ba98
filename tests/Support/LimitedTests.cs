using System.Diagnostics;
using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Governance.TestSupport;

/// <summary>
/// Gives every test that has no limit of its own a generous one, after which it fails: no test can hold up all the others for ever.
/// What it was doing then stands in its output, see <see cref="WhatTestsDo"/>. A limit is no measure: what shall end, ends in count.
/// </summary>
public sealed class LimitedTests : XunitTestFramework
{
    /// <summary>Many times what the slowest takes on a busy machine.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly string? settings;

    /// <summary>What <see cref="WhatTestsDo"/> follows is told to nobody: a host is called as by people, who bring no trace of their own.</summary>
    static LimitedTests() => DistributedContextPropagator.Current = DistributedContextPropagator.CreateNoOutputPropagator();

    public LimitedTests()
    {
    }

    public LimitedTests(string? configFileName)
        : base(configFileName) => settings = configFileName;

    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) => new Discoverer(new XunitTestAssembly(assembly, settings));

    private sealed class Discoverer(XunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
    {
        protected override ValueTask<bool> FindTestsForMethod(
            IXunitTestMethod testMethod, ITestFrameworkDiscoveryOptions discoveryOptions, Func<ITestCase, ValueTask<bool>> discoveryCallback)
        {
            foreach (var test in testMethod.FactAttributes.OfType<FactAttribute>().Where(test => test.Timeout == 0))
                test.Timeout = (int)Limit.TotalMilliseconds;
            return base.FindTestsForMethod(testMethod, discoveryOptions, discoveryCallback);
        }
    }
}
