using System.Reflection;
using Autofac;
using Autofac.Extensions.DependencyInjection;

namespace Governance.Host.Running;

/// <summary>
/// Autofac compiles the constructor of every registered type while it builds the container: six hundred, of which a start calls a quarter.
/// Types whose constructor leaves no choice are registered as functions that bind it when they are first asked for.
/// </summary>
internal sealed class BindConstructorsLate : IServiceProviderFactory<ContainerBuilder>
{
    private readonly AutofacServiceProviderFactory autofac = new();

    public ContainerBuilder CreateBuilder(IServiceCollection services)
    {
        for (var index = 0; index < services.Count; index++)
            if (OnlyConstructor(services[index]) is { } constructor)
                services[index] = ServiceDescriptor.Describe(services[index].ServiceType, Bind(constructor), services[index].Lifetime);
        return autofac.CreateBuilder(services);
    }

    public IServiceProvider CreateServiceProvider(ContainerBuilder containerBuilder) => autofac.CreateServiceProvider(containerBuilder);

    /// <summary>What is chosen among several, keyed or optional is Autofac's to choose.</summary>
    private static ConstructorInfo? OnlyConstructor(ServiceDescriptor service) =>
        service is { IsKeyedService: false, ImplementationType: { IsGenericTypeDefinition: false } type }
        && type.GetConstructors() is [var constructor]
        && Array.TrueForAll(constructor.GetParameters(), parameter =>
            !parameter.HasDefaultValue && !parameter.ParameterType.IsByRef && parameter.CustomAttributes.All(IsOfTheCompiler))
            ? constructor
            : null;

    private static bool IsOfTheCompiler(CustomAttributeData attribute) => attribute.AttributeType.Namespace == "System.Runtime.CompilerServices";

    private static Func<IServiceProvider, object> Bind(ConstructorInfo constructor)
    {
        var needed = Array.ConvertAll(constructor.GetParameters(), parameter => parameter.ParameterType);
        var invoker = new Lazy<ConstructorInvoker>(() => ConstructorInvoker.Create(constructor));
        return services =>
        {
            var arguments = new object?[needed.Length];
            for (var index = 0; index < needed.Length; index++)
                arguments[index] = services.GetRequiredService(needed[index]);
            return invoker.Value.Invoke(arguments.AsSpan());
        };
    }
}
