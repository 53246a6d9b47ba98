using System.Globalization;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;

namespace Governance.Benchmarks.Scale;

/// <summary>
/// What citizens write: matters of a city police, told at many places in several words. Some are rare, so that a search for them must look far.
/// </summary>
internal static class Sentences
{
    /// <summary>In about one enquiry of a thousand.</summary>
    internal const string RareWord = "无人机";

    private static readonly (string Subject, string Body)[] Matters =
    [
        ("补办居民身份证", "居民身份证在{0}附近丢了，想补办一张。户口不在本地，能不能就近办，要带哪些材料，几天可以领到？"),
        ("驾驶证到期换证", "驾驶证还有两个月到期，人在外地打工，体检表可以在外地医院做吗？在{0}的窗口换证要不要预约？"),
        ("路口信号灯时间太短", "{0}路口早高峰左转信号灯只有十五秒，排队的车常常要等三个绿灯，行人过街也很危险，希望调整配时。"),
        ("夜间大货车扰民", "每天凌晨两点以后，{0}一带都有载重货车高速通过，鸣笛和震动让老人孩子没法睡觉，请加强管理。"),
        ("小区门口违法停车", "{0}小区门口两侧长期停满车辆，消防通道被占，上周救护车进不来。请安排民警管一管。"),
        ("新生儿入户", "孩子三月出生，父母户口不在一个派出所，想落在{0}，出生证明和结婚证都有，还要什么材料？"),
        ("居住证办理进度", "上个月在{0}派出所交了居住证材料，短信说十五天可以领，到现在没有消息，请帮我查一下。"),
        ("电动自行车上牌", "新买的电动自行车要上牌，{0}的登记点周末开不开？车主不到场，家里人代办行不行？"),
        ("交通事故责任认定", "上周在{0}发生追尾，交警已经到现场，认定书什么时候出来？保险公司催得很急。"),
        ("噪音扰民投诉", "{0}的烧烤店每晚营业到凌晨，音响开得很大，报过警好一两天又照旧，希望彻底解决。"),
        ("港澳通行证续签", "港澳通行证签注用完了，在{0}的自助机上续签要多久，可以邮寄到家吗？"),
        ("被骗转账怎样追回", "昨天在网上买东西被骗，转账两千八百元，对方账号已经注销。已在{0}派出所报案，钱还有可能追回来吗？"),
        ("学校周边护学岗", "{0}小学放学时间路口没有人指挥，家长的车和公交车挤在一起，建议增设护学岗。"),
        ("户口迁移", "大学毕业回原籍工作，户口从学校集体户迁回{0}，需要本人去还是可以委托父母？"),
        ("机动车年检标志", "车辆满六年免检，怎样在网上申领检验标志？{0}的服务站能不能现场打印？"),
        ("临时停车位建议", "{0}医院附近停车难，建议在辅路上划一些限时停车位，白天收费，夜间免费。"),
        ("养犬管理", "{0}公园每天傍晚有人遛大型犬不牵绳，吓到老人小孩，请问归哪个部门管？"),
        ("违章处罚有异议", "收到违法停车短信，说在{0}停车，可是那天车停在单位，请核对照片是不是套牌。"),
        ("无犯罪记录证明", "入职需要无犯罪记录证明，户籍地不在本市，在{0}派出所可以开吗？网上申请要几天？"),
        ("护栏损坏", "{0}的中央护栏被撞坏一段，三天没有修，晚上没有反光标志，非常危险。"),
        ("儿童走失", "傍晚在{0}发现一名走失儿童，已经送到最近的派出所，请尽快联系家长。"),
        ("消防通道堆物", "{0}一栋楼的消防通道堆满杂物和电动车，物业不管，担心失火，请派人检查。"),
        ("酒后驾车线索", "经常看到有人晚上在{0}吃饭喝酒以后开车离开，车牌可以提供，请查处。"),
        ("养老院防骗宣传", "{0}的老年活动中心常有人推销保健品，建议派民警去做一次防诈骗宣传。"),
        ("Renewing a foreign driving licence",
            "I work near {0} and hold a foreign driving licence. Which documents do I need to exchange it, and is a written test required?"),
        ("Residence registration of a foreigner",
            "A friend will stay with me near {0} for two weeks. How do we register the temporary residence, and can it be done online?"),
    ];

    private static readonly string[] Roads =
    [
        .. from name in new[] { "人民", "建设", "解放", "端州", "星湖", "文明", "工农", "信安", "七星", "康乐", "和平", "朝阳", "景德", "前进", "翠星", "黄岗", "江滨", "古塔", "天宁", "宝月" }
        from part in new[] { "北路", "南路", "东路", "西路", "一路", "二路", "大道" }
        select name + part,
    ];

    private static readonly string[] Additions =
    [
        "打过一次电话，没有人接。", "麻烦尽快答复，谢谢！", "之前在网上问过，没有找到答案。", "我是外来务工人员，平时只有周末有空。", "家里有八十岁的老人，行动不便。",
        "附近的居民都有同样的意见。", "如果需要照片和视频我可以提供。", "希望能公开答复，让更多人知道。", "请不要公开我的姓名和电话。", "从去年开始就是这样。",
    ];

    private static readonly string[] Replies =
    [
        "您好，来件收悉。经核实，您反映的情况属实，我们已安排民警到场处理，并将加强日常巡查。感谢您的监督。",
        "您好！办理时请本人携带有效身份证件到就近的窗口，材料齐全的当场受理，一般在七个工作日内办结；也可以在网上预约，按预约时间到场。",
        "您好，您的建议已经转交业务部门研究。目前该路段的信号灯配时已作调整，我们会继续观察高峰时段的通行情况。",
        "您好，经查询，您的申请已经审批完成，证件正在制作，预计三个工作日内短信通知您领取。",
        "您好！根据现行规定，这项业务可以委托近亲属代办，请带委托书、双方身份证和关系证明。",
        "Thank you for writing. Please bring your passport, the visa and two photographs to the service hall; the officer on duty will help you in English.",
    ];

    internal static (string Subject, string Body) Enquiry(Random random)
    {
        var (subject, body) = Matters[Math.Min(random.Next(Matters.Length), random.Next(Matters.Length))];
        var road = Roads[random.Next(Roads.Length)];
        var text = string.Format(CultureInfo.InvariantCulture, body, road);
        if (random.Next(1_000) == 0)
            text += $"另外，最近有{RareWord}在居民楼上空拍摄，是否允许？";
        if (random.Next(2) == 0)
            text += Additions[random.Next(Additions.Length)];
        return ($"{road}：{subject}", string.Create(CultureInfo.InvariantCulture, $"{text}（{random.Next(1, 400)} 号，第 {random.Next(1, 9)} 次）"));
    }

    internal static string Reply(Random random) => Replies[random.Next(Replies.Length)];

    internal static Contact Contact(Random random) => new("陈先生", string.Create(CultureInfo.InvariantCulture, $"138{random.Next(100_000_000):D8}"));

    /// <summary>Choices are made, texts are filled in; what else a form asks for is of no weight here.</summary>
    internal static FormValues Form(BusinessType type, Random random) => FormValues.Of(type.Form.Fields
        .Where(field => field.Type is FieldType.Choice or FieldType.Text)
        .Select(field => (field.Name, field.Options.Count > 0 ? field.Options[random.Next(field.Options.Count)].Value : "按上面所写")));
}
