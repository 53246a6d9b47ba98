using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Governance.TestSupport;

/// <summary>
/// Runs in the host's process, before the host's own first line, where <see cref="CommandLine"/> has asked for it (<c>DOTNET_STARTUP_HOOKS</c>):
/// takes one command line after the other and gives each to the program's entry point, as the system would. To start a program takes seconds of a
/// processor, most of them before it reads its first argument; a hundred commands pay that once.
/// </summary>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = "The runtime looks for this very name.")]
internal static class StartupHook
{
    private const int MostCommands = 10_000;

    public static void Initialize()
    {
        var mark = Environment.GetEnvironmentVariable(CommandLine.Mark);
        if (mark is null)
            return;
        // For this process alone, not for those that it starts.
        Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", null);
        Environment.SetEnvironmentVariable(CommandLine.Mark, null);
        var (questions, answers) = (Console.In, Console.Out);
        var program = Assembly.Load("Governance.Host").EntryPoint!;
        for (var commands = 0; commands < MostCommands && questions.ReadLine() is { } line; commands++)
        {
            var answer = Run(program, JsonSerializer.Deserialize<CommandLine.Question>(line)!);
            answers.WriteLine(mark + JsonSerializer.Serialize(answer));
            answers.Flush();
        }

        Environment.Exit(0);
    }

    private static CommandLine.Answer Run(MethodInfo program, CommandLine.Question asked)
    {
        using var said = new StringWriter();
        using var input = new StringReader(asked.Input + "\n");
        var everything = TextWriter.Synchronized(said);
        Console.SetIn(input);
        Console.SetOut(everything);
        Console.SetError(everything);
        foreach (var (name, value) in asked.Settings)
            Environment.SetEnvironmentVariable(name, value);
        int code;
        try
        {
            code = (int)program.Invoke(null, [asked.Arguments])!;
        }
        catch (TargetInvocationException unhandled)
        {
            // As the runtime ends a program.
            everything.WriteLine($"Unhandled exception. {unhandled.InnerException}");
            code = 134;
        }
        finally
        {
            foreach (var name in asked.Settings.Keys)
                Environment.SetEnvironmentVariable(name, null);
        }

        everything.Flush();
        return new(code, said.ToString());
    }
}
