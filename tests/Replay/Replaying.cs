namespace Governance.Replay;

/// <summary>Sends, sends again, and proves; says what holds and what does not.</summary>
internal static class Replaying
{
    private const int MostShown = 20;

    internal static async Task<bool> Run(ReplayOptions options, CancellationToken cancellationToken)
    {
        var messages = Message.Read(options.File, options.Take);
        using var http = new HttpClient { BaseAddress = options.Url, Timeout = TimeSpan.FromSeconds(60) };
        using var kept = new KeptCodes(options.Kept);
        var sending = new Sending(http, options.Parallel, kept);
        var proof = new Proof(http);
        var findings = new Findings();

        var sent = await sending.All(messages, "发送 send", cancellationToken);
        findings.Show(
            "调整后发送 · sent with a change", [.. sent.Where(message => message.Adjusted is not null).Select(message => $"{message.Id}: {message.Adjusted}")]);
        findings.Show("接口拒绝，已说明原因 · refused, with the reason",
            [.. sent.Where(message => message.Refused is not null).Select(message => $"{message.Id}: {message.Refused}")]);
        findings.Broken(
            "没有受理也没有拒绝 · neither acknowledged nor refused",
            [.. sent.Where(message => message.Failed is not null).Select(message => $"{message.Id}: {message.Failed}")]);
        findings.Broken(
            "上次已受理，这次没有 · acknowledged before and not now",
            [.. sent.Where(message => message.Code is null && kept.Before.Contains(message.Id)).Select(message => message.Id)]);
        findings.Broken("上次已受理，这次成了新的 · acknowledged before, yet accepted anew",
            [.. sent.Where(message => message is { Code: not null, Repeated: false } && kept.Before.Contains(message.Id)).Select(message => message.Id)]);

        var before = await Verified(options, proof, findings, cancellationToken);
        if (options.Again)
        {
            var again = await sending.All(
                [.. messages.Zip(sent).Where(pair => pair.Second.Code is not null).Select(pair => pair.First)], "再发 again", cancellationToken);
            findings.Broken(
                "再发时没有得到答复 · not answered when sent again",
                [.. again.Where(message => message.Code is null).Select(message => $"{message.Id}: {message.Refused ?? message.Failed}")]);
            findings.Broken(
                "再发时又受理了一次 · accepted again", [.. again.Where(message => message is { Code: not null, Repeated: false }).Select(message => message.Id)]);
            var after = await Verified(options, proof, findings, cancellationToken);
            if (before is { } counted && after is { } recounted)
                findings.Broken("再发使诉求变多 · more enquiries after sending again", counted == recounted ? [] : [$"{counted} → {recounted}"]);
        }

        findings.Broken("同一留言有两个查询码 · two codes for one message", kept.Doubled);
        findings.Broken("两条留言同一查询码 · one code for two messages",
            [.. kept.Codes.GroupBy(pair => pair.Value).Where(same => same.Count() > 1).Select(same => string.Join(" ", same.Select(pair => pair.Key)))]);
        findings.Broken("按查询码查，不是有一个办理单位和一个时限 · by code, not one owner and one clock", await proof.Track(Sample(kept, options.Track), cancellationToken));
        Console.WriteLine(
            $"{messages.Count} 条留言，受理 {sent.Count(message => message.Code is not null)} 件（其中以前已受理 {sent.Count(message => message.Repeated)} 件）· messages, "
                + $"acknowledged, of "
                + "these before");
        Console.WriteLine(findings.Hold ? "全部成立 · everything holds" : "有不成立的 · something does not hold");
        return findings.Hold;
    }

    private static async Task<long?> Verified(ReplayOptions options, Proof proof, Findings findings, CancellationToken cancellationToken)
    {
        if (options is not { Account: { } account, Password: { } password })
            return null;
        var (enquiries, violations) = await proof.Verify(account, password, cancellationToken);
        Console.WriteLine($"核对 verify：{enquiries} 件 enquiries，{violations.Count} 处问题 violations");
        findings.Broken("承诺没有守住 · invariants broken", violations);
        return enquiries;
    }

    /// <summary>Evenly spread over all; all when none is said.</summary>
    private static KeyValuePair<string, string>[] Sample(KeptCodes kept, int most)
    {
        var all = kept.Codes.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        return most == 0 || all.Length <= most ? all : [.. Enumerable.Range(0, most).Select(index => all[(long)index * all.Length / most])];
    }

    private sealed class Findings
    {
        internal bool Hold { get; private set; } = true;

        internal void Broken(string what, IReadOnlyCollection<string> where)
        {
            Hold &= where.Count == 0;
            Show("✗ " + what, where);
        }

        internal void Show(string what, IReadOnlyCollection<string> where)
        {
            if (where.Count == 0)
                return;
            Console.WriteLine($"{what}: {where.Count}");
            foreach (var line in where.Take(MostShown))
                Console.WriteLine($"  {line}");
            if (where.Count > MostShown)
                Console.WriteLine($"  … {where.Count - MostShown}");
        }
    }
}
