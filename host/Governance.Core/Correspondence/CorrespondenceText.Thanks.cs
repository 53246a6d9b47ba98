namespace Governance.Core.Correspondence;

/// <summary>The words of which a message that only thanks is made.</summary>
internal static partial class CorrespondenceText
{
    internal static readonly string[] WordsOfThanks = ["谢谢", "感谢", "多谢", "致谢", "谢", "辛苦"];

    // The longer before the shorter: what is taken out first must not leave half of another behind.
    internal static readonly string[] WordsOfCourtesy =
    [
        .. new[]
        {
            "谢谢", "感谢", "多谢", "致谢", "谢", "辛苦了", "辛苦", "非常", "十分", "万分", "衷心", "再次感谢", "真的", "真心", "真是", "真", "很", "太", "好的", "好", "收到了", "收到",
            "明白了", "明白", "知道了", "了解了", "清楚了", "懂了", "您好", "你好", "您", "你们", "您们", "你", "们", "的", "了", "啦", "啊", "哦", "嗯", "对", "民警", "警官", "警察", "同志",
            "叔叔", "阿姨", "工作人员", "公安局", "公安", "派出所", "交警", "大家", "耐心", "及时", "热心", "细心", "详细", "认真", "解答", "回复", "答复", "帮助", "帮忙", "服务", "解释", "指点",
            "点赞", "赞", "满意", "这么", "工作", "顺利", "一切", "祝", "和",
        }.OrderByDescending(word => word.Length),
    ];
}
