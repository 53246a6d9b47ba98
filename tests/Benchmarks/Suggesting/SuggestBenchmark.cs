using System.Diagnostics;
using System.Text.Json;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Finding.Suggesting;
using Governance.Core.Modules;

namespace Governance.Benchmarks.Suggesting;

/// <summary>
/// How well departments are suggested for messages that citizens wrote to a city, by labels given by hand: police matters against others, the
/// department of those, who is mistaken for whom, and what training and asking cost. Only numbers of messages and labels are kept here.
/// </summary>
internal static class SuggestBenchmark
{
    private const string Other = "Other";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private sealed record Message(string Id, string Subject, string Body);

    internal static int Run(string? file, string? labels)
    {
        if (file is null || !File.Exists(file))
        {
            Console.Error.WriteLine("suggest wants --messages FILE: a JSON object a line, with id, subject and body.");
            return 2;
        }

        var messages = File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Message>(line, Json)!)
            .DistinctBy(message => message.Id).ToDictionary(message => message.Id, StringComparer.Ordinal);
        var labelled = Labels(labels).Where(label => messages.ContainsKey(label.Id)).ToArray();
        var online = Departments();
        var model = Trained(online);

        string Said(Message message) => SuggestDepartment.ByModel(model, online, message.Subject, message.Body)?.Department.Module ?? Other;
        var judged = labelled
            .Select(label => new Judged(label.Label, Said(messages[label.Id]), Likeliest(model, messages[label.Id]), label.Stratum)).ToArray();
        Judgement.Print(judged, Other);

        var began = Stopwatch.GetTimestamp();
        var ours = messages.Values.Count(message => Said(message) != Other);
        Console.WriteLine();
        Console.WriteLine($"{messages.Count} messages in {Stopwatch.GetElapsedTime(began).TotalMilliseconds / messages.Count:F2} ms each, "
            + $"with the words that speak for it; {ours} are said to be for the departments here");
        return 0;
    }

    /// <summary>The department that it would be, were it known to be for the police.</summary>
    private static string Likeliest(TextModel model, Message message)
    {
        var shares = model.Shares(model.Read(message.Subject, message.Body));
        return model.Labels.Index().Where(label => label.Item != TrainingText.Others).MaxBy(label => shares[label.Index]).Item;
    }

    private static TextModel Trained(DepartmentsOnline online)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var began = Stopwatch.GetTimestamp();
        var model = TrainSuggestions.Of(online.BusinessTypes, []);
        var took = Stopwatch.GetElapsedTime(began);
        var (right, tried) = TryModel.Run(TrainSuggestions.Texts(online.BusinessTypes, []), online);
        Console.WriteLine($"trained in {took.TotalSeconds:F1} s: {model.Labels.Count} labels, {model.Vocabulary.Count} terms, weights {model.Size / 1024} KB, "
            + $"in memory {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024} KB, "
            + $"most of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
        Console.WriteLine($"held back and tried: {right} of {tried} sentences of guides have the right department");
        return model;
    }

    private static DepartmentsOnline Departments() => new([.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "modules"))
        .Where(folder => File.Exists(Path.Combine(folder, "module.yaml"))).Order(StringComparer.Ordinal)
        .Select(folder => (folder, read: ModuleFolder.Read(folder)))
        .Select(module => new Department(
            module.read.Manifest!.Name, module.read.Manifest, module.read.BusinessTypes, module.read.Workflows, ModuleResources.None, module.folder))]);

    private static IEnumerable<(string Id, string Label, string Stratum)> Labels(string? file) =>
        File.ReadLines(file ?? Path.Combine(Repository.Root, "tests", "Benchmarks", "Suggesting", "labels.csv")).Skip(1)
            .Select(line => line.Split(',')).Select(cells => (cells[0], cells[1], cells[2]));
}
