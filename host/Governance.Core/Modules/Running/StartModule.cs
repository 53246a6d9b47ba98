using System.Security.Cryptography;
using Autofac;
using Governance.Contracts;

namespace Governance.Core.Modules.Running;

/// <summary>From files to a module at work: they are checked, its assembly is loaded, it is told that it starts and asked what it offers.</summary>
internal static class StartModule
{
    internal static async Task<RunningModule> From(
        VouchedModule vouched, ILifetimeScope host, ModuleOptions options, IEnumerable<Department> others, CancellationToken cancellationToken)
    {
        var found = vouched.Found;
        if (CheckModule.Files(found) is { } mistake)
            throw mistake;
        var module = RunningModule.Load(vouched, host);
        try
        {
            var outcome = await module.Tell(new ModuleStarting(), options.Starting, cancellationToken);
            if (outcome.Failure is { } refusal)
                throw new ModuleRefusedException(ModulesText.ItFailedWhileStarting(refusal));
            var answer = await module.Ask(new DescribeModule(), options.Starting, shared: null, cancellationToken);
            if (answer.Failure is { } failure)
                throw new ModuleRefusedException(ModulesText.ItDidNotDescribeItself(failure));
            var reading = found.Reading;
            var department = new Department(
                found.Name, reading.Manifest!, reading.BusinessTypes, reading.Workflows, answer.Value ?? ModuleResources.None, found.Folder)
            {
                Package = found.Package,
                Papers = PapersOf(vouched.Files),
            };
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

    private static Dictionary<string, string> PapersOf(IReadOnlyDictionary<string, byte[]> files) => files
        .Where(file => file.Key.Split('/') is ["downloads", _])
        .ToDictionary(file => file.Key["downloads/".Length..], file => Convert.ToHexStringLower(SHA256.HashData(file.Value)), StringComparer.Ordinal);
}
