using System.Reflection;
using Autofac;
using Governance.BusinessTypes;
using Governance.Contracts;
using MediatR;

namespace Governance.ModuleTesting;

/// <summary>The handlers of a module's assembly, and what its files expect of them.</summary>
internal static class Handlers
{
    private sealed record Handler(Type Type, Type Message, string[] BusinessTypes);

    public static IEnumerable<string> Wrong(ModuleReading reading, Assembly? assembly)
    {
        var handlers = Of(assembly).ToArray();
        string[] codes = [.. reading.BusinessTypes.Select(type => type.Code)];
        foreach (var handler in handlers)
            foreach (var code in handler.BusinessTypes.Except(codes))
                yield return $"{handler.Type.Name} handles '{code}', which no file of the module describes.";
        foreach (var twice in handlers.SelectMany(handler => (handler.BusinessTypes.Length == 0 ? [""] : handler.BusinessTypes)
            .Select(code => (handler.Message, code))).GroupBy(pair => pair).Where(group => group.Count() > 1))
            yield return $"{twice.Key.Message.Name} has two handlers for {(twice.Key.code.Length == 0 ? "all business types" : $"'{twice.Key.code}'")}; keep "
                + "one.";
        foreach (var type in reading.BusinessTypes)
        {
            if (type.LookUp && !Any(handlers, typeof(LookUpBusiness), type.Code))
                yield return $"{type.Code} says lookUp, but the module has no handler of LookUpBusiness for it.";
            var asks = reading.Workflows.FirstOrDefault(workflow => workflow.Name == type.Workflow)?.Steps.FirstOrDefault(step => step.AsksModule);
            if (asks is not null && !Any(handlers, typeof(TakeStep), type.Code))
                yield return $"{type.Code}: its step '{asks.Name}' asks the module, which has no handler of TakeStep for it.";
        }
    }

    /// <summary>The pools and schedules that the module describes; none where it has no handler.</summary>
    public static async Task<ModuleResources> Describe(Assembly? assembly, CancellationToken cancellationToken)
    {
        var type = Of(assembly).FirstOrDefault(handler => handler.Message == typeof(DescribeModule))?.Type;
        if (type is null)
            return ModuleResources.None;
        var builder = new ContainerBuilder();
        builder.RegisterInstance<IMediator>(new NoHost());
        builder.RegisterType(type).As<IRequestHandler<DescribeModule, ModuleResources>>();
        await using var container = builder.Build();
        return await container.Resolve<IRequestHandler<DescribeModule, ModuleResources>>().Handle(new(), cancellationToken);
    }

    private static bool Any(Handler[] handlers, Type message, string code) =>
        handlers.Any(handler => handler.Message == message && (handler.BusinessTypes.Length == 0 || handler.BusinessTypes.Contains(code)));

    private static IEnumerable<Handler> Of(Assembly? assembly) =>
        from type in assembly?.GetTypes() ?? []
        from contract in type.GetInterfaces()
        where !type.IsAbstract && contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
        select new Handler(type, contract.GetGenericArguments()[0], [.. type.GetCustomAttributes<HandlesAttribute>().Select(handles => handles.BusinessType)]);

    /// <summary>A module describes itself out of itself.</summary>
    private sealed class NoHost : IMediator
    {
        public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default) => throw Asked();

        public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
            where TNotification : INotification => throw Asked();

        private static InvalidOperationException Asked() => new("A module must describe itself without asking the host, which has not started it yet.");
    }
}
