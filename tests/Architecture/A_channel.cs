using System.Text.RegularExpressions;
using Governance.Core.Channels;

namespace Governance.Architecture.Tests;

public class A_channel
{
    private const string Room = "host/Governance.Core/Channels/";

    private static readonly Type[] Kinds =
    [
        .. new[] { typeof(IChannel).Assembly, typeof(Host.Running.App).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IChannel))),
    ];

    private static readonly string[] Codes = [.. Kinds.Select(type => Create(type).Code)];

    [Fact]
    public void Is_one_folder_that_is_named_for_it()
    {
        Kinds.Length.ShouldBeGreaterThan(5);
        Kinds.GroupBy(type => type.Namespace).Where(folder => folder.Count() > 1).Select(folder => folder.Key).ShouldBeEmpty(
            "Each channel has a folder of its own.");
        Kinds.Where(type => !$"{type.Namespace}.".Contains(".Channels.", StringComparison.Ordinal)).ShouldBeEmpty("Channels are found in the folder Channels.");
        Codes.ShouldBeUnique();
    }

    [Fact]
    public void Is_named_by_its_code_in_its_own_folder_alone()
    {
        var code = $"\"({string.Join('|', Codes.Select(Regex.Escape))})\"";
        var written = new Regex($@"(hannel|Arrival)\w*[^;]*{code}|{code}[^;]*(hannel|Arrival)");
        Repository.Files("host", ".cs", ".razor")
            .Where(file => !file.StartsWith(Room, StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(file => Repository.Text(file).Split('\n').Where(line => written.IsMatch(line)).Select(line => $"{file}: {line.Trim()}"))
            .ShouldBeEmpty("Ask ChannelsFound, or name the constant that stands in the channel's class.");
    }

    /// <summary>With nothing of what settings and others may give it: what it is called it knows by itself.</summary>
    private static IChannel Create(Type type)
    {
        var constructor = type.GetConstructors().Single();
        return (IChannel)constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : null)]);
    }
}
