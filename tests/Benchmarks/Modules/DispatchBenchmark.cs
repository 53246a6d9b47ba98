using System.Diagnostics;
using System.Runtime.Loader;
using Governance.Contracts;
using Governance.Core.Modules;
using MediatR;

namespace Governance.Benchmarks.Modules;

/// <summary>What it costs to ask a module through MediatR in a lifetime scope of its own, over calling its handler directly.</summary>
internal static class DispatchBenchmark
{
    private const int Times = 20_000;

    internal static async Task Run(int rounds)
    {
        await using var host = await ModulesHost.Start();
        var dispatch = host.Get<ModuleDispatch>();
        var assembly = AssemblyLoadContext.All.Last(context => context.IsCollectible && context.Name!.StartsWith("Traffic ", StringComparison.Ordinal))
            .Assemblies.First();
        var handler = (IRequestHandler<AssessEnquiry, Assessment>)Activator.CreateInstance(
            assembly.GetType("Governance.Traffic.Suggestions.AssessSuggestion", throwOnError: true)!)!;
        var (direct, asked) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            var each = await Each(() => handler.Handle(Question.Assess, default));
            var through = await Each(() => dispatch.Ask("Traffic", Question.Assess, TimeSpan.FromSeconds(5), default));
            // The first round compiles.
            if (round == 0)
                continue;
            direct.Add(each);
            asked.Add(through);
        }

        var table = new Table("dispatch to a module", "microseconds", "to reach");
        table.Add("direct call", direct.Median(), "");
        table.Add("through the host", asked.Median(), "");
        table.Add("over a direct call", asked.Median() - direct.Median(), "< 20");
        table.Add("the same, of the quietest round", asked.Min() - direct.Min(), "< 20");
        table.Print($"{rounds} rounds of {Times}");
    }

    private static async Task<double> Each<T>(Func<Task<T>> call)
    {
        var began = Stopwatch.GetTimestamp();
        for (var time = 0; time < Times; time++)
            await call();
        return Stopwatch.GetElapsedTime(began).TotalMicroseconds / Times;
    }
}
