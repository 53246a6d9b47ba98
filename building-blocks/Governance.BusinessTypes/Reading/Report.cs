using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Collects the mistakes of one file; a front matter that begins further down in a page still reports the page's lines.</summary>
internal sealed class Report(string file, List<Mistake> mistakes)
{
    public string File { get; } = file;

    public void At(int line, LocalText problem, LocalText cure) => mistakes.Add(new(File, Math.Max(line, 1), problem, cure));

    /// <summary>How many mistakes there are so far: what was read without a new one is sound.</summary>
    public int Count => mistakes.Count;
}
