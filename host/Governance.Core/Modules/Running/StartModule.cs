using Autofac;
using Governance.Contracts;

namespace Governance.Core.Modules.Running;

/// <summary>From a folder to a module at work: its files are checked, its assembly is loaded, it is told that it starts and asked what it offers.</summary>
internal static class StartModule
{
    internal static async Task<RunningModule> From(
        DiscoveredModule found, ILifetimeScope host, ModuleOptions options, IEnumerable<Department> others, CancellationToken cancellationToken)
    {
        if (CheckModule.Files(found) is { } mistake)
            throw mistake;
        var module = RunningModule.Load(found, host);
        try
        {
            var told = await module.Tell(new ModuleStarting(), options.Starting, cancellationToken);
            if (told.Failure is { } refusal)
                throw new ModuleRefusedException(new($"启动时出错：{refusal}", $"It failed while starting: {refusal}"));
            var answer = await module.Ask(new DescribeModule(), options.Starting, shared: null, cancellationToken);
            if (answer.Failure is { } failure)
                throw new ModuleRefusedException(new($"没有说明自己的资源：{failure}", $"It did not describe itself: {failure}"));
            var reading = found.Reading;
            var department = new Department(
                found.Name, reading.Manifest!, reading.BusinessTypes, reading.Workflows, answer.Value ?? ModuleResources.None, found.Folder);
            if (CheckModule.Beside(others, department) is { } clash)
                throw clash;
            module.Department = department;
            return module;
        }
        catch
        {
            await module.Stop(options);
            throw;
        }
    }
}
