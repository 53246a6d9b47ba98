using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Collects the mistakes of one file; a front matter that begins further down in a page still reports the page's lines.</summary>
internal sealed class Report(string file, List<Mistake> mistakes)
{
    public string File { get; } = file;

    public void At(int line, LocalText problem, LocalText cure) => mistakes.Add(new(File, Math.Max(line, 1), problem, cure));

    /// <summary>A key that has to be there and is not.</summary>
    public void Missing(int line, string key, LocalText cure) =>
        mistakes.Add(new(File, Math.Max(line, 1), Problems.Missing(key), cure) { Missing = key });

    /// <summary>How many mistakes there are so far: what was read without a new one is sound.</summary>
    public int Count => mistakes.Count;
}
