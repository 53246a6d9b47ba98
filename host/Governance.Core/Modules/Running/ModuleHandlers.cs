using System.Reflection;
using Autofac;
using Governance.Contracts;
using MediatR;

namespace Governance.Core.Modules.Running;

/// <summary>The handlers in a module's assembly, by the message they are for.</summary>
internal sealed class ModuleHandlers
{
    private readonly Dictionary<Type, List<Handler>> byMessage = [];

    internal static ModuleHandlers None { get; } = new([]);

    private ModuleHandlers(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            foreach (var handled in type.GetInterfaces().Where(IsHandler))
            {
                var message = handled.GetGenericArguments()[0];
                if (!byMessage.TryGetValue(message, out var handlers))
                    byMessage[message] = handlers = [];
                handlers.Add(new(type, [.. type.GetCustomAttributes<HandlesAttribute>().Select(attribute => attribute.BusinessType)]));
            }
        }
    }

    internal static ModuleHandlers In(Assembly assembly) =>
        new(assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }));

    /// <summary>The handler of a request: the one for its business type, else the one for all types.</summary>
    internal Type? Of(object request)
    {
        if (!byMessage.TryGetValue(request.GetType(), out var handlers))
            return null;
        var businessType = (request as IAboutBusinessType)?.BusinessType;
        return (handlers.Find(handler => businessType is not null && handler.BusinessTypes.Contains(businessType))
            ?? handlers.Find(handler => handler.BusinessTypes.Count == 0))?.Type;
    }

    internal IReadOnlyList<Type> All(Type notification) =>
        byMessage.TryGetValue(notification, out var handlers) ? [.. handlers.Select(handler => handler.Type)] : [];

    internal void RegisterIn(ContainerBuilder builder)
    {
        foreach (var type in byMessage.Values.SelectMany(handlers => handlers).Select(handler => handler.Type).Distinct())
            builder.RegisterType(type).AsSelf().InstancePerLifetimeScope();
    }

    /// <summary>What is wrong with them; null when nothing is.</summary>
    internal LocalText? Mistake(IReadOnlyCollection<string> businessTypes)
    {
        foreach (var (message, handlers) in byMessage.Where(pair => typeof(IBaseRequest).IsAssignableFrom(pair.Key)))
        {
            if (handlers.SelectMany(handler => handler.BusinessTypes).FirstOrDefault(code => !businessTypes.Contains(code)) is { } unknown)
                return ModulesText.HandlerForNothing(message.Name, unknown);
            var claimed = handlers.SelectMany(handler => handler.BusinessTypes.Count == 0 ? [""] : handler.BusinessTypes);
            if (claimed.GroupBy(code => code).FirstOrDefault(group => group.Count() > 1) is { } twice)
                return ModulesText.MoreThanOneHandlerOf(message.Name, twice.Key);
        }

        return null;
    }

    /// <summary>A message that the assembly declares itself; it would keep the module from ever unloading.</summary>
    internal static Type? DeclaredMessage(Assembly assembly) =>
        assembly.GetTypes().FirstOrDefault(type => typeof(IBaseRequest).IsAssignableFrom(type) || typeof(INotification).IsAssignableFrom(type));

    private static bool IsHandler(Type type) =>
        type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) || type.GetGenericTypeDefinition() == typeof(INotificationHandler<>));

    private sealed record Handler(Type Type, IReadOnlyList<string> BusinessTypes);
}
