using Governance.Core.Statistics;

namespace Governance.Host.Admin.Channels;

/// <summary>How it goes with each channel.</summary>
public sealed partial class ChannelsScreen
{
    private const string Nothing = "—";

    private IReadOnlyList<ChannelFigures>? rows;

    protected override async Task Begin() => rows = await Ask((ReadChannels read) => read.Run(Gone));

    private string Time(ChannelFigures row) => row.FirstReply is null ? Nothing : Speech.Span(row.FirstReply);

    private static string Out(ChannelFigures row, long count) => row.Delivers || count > 0 ? $"{count}" : Nothing;
}
