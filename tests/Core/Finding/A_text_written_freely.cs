using Governance.BusinessTypes;
using Governance.Core.Finding.Suggesting;
using Governance.Core.Modules;

namespace Governance.Core.Tests.Finding;

/// <summary>Among all departments of the repository, with what their own guides teach and nothing else.</summary>
public sealed class A_text_written_freely
{
    private static readonly DepartmentsOnline Online = new([.. Directory.EnumerateDirectories(Repository.ModulesFolder)
        .Where(folder => File.Exists(Path.Combine(folder, "module.yaml"))).Order(StringComparer.Ordinal)
        .Select(folder => (folder, read: ModuleFolder.Read(folder)))
        .Select(module => new Department(
            module.read.Manifest!.Name, module.read.Manifest, module.read.BusinessTypes, module.read.Workflows, Contracts.ModuleResources.None,
            module.folder))]);

    private static readonly Lazy<TextModel> Model = new(() => TrainSuggestions.Of(Online.BusinessTypes, []));

    [Theory]
    [InlineData("Traffic", "学校门口的红绿灯时间太短", "放学的时候孩子们走到一半就变红了，能不能把绿灯调长一点。")]
    [InlineData("Traffic", "我的车昨天被贴了罚单", "停在自家店门口十分钟，想问扣不扣分，怎么处理。")]
    [InlineData("Traffic", "小货车天天停在公交站", "挡住了出入口，公交车进不了站，请交警来管一管。")]
    [InlineData("Traffic", "驾照快到期了", "人在外地打工，能不能在外地换？")]
    [InlineData("PublicSecurity", "楼下烧烤店的音响开到半夜", "放歌唱歌吵得孩子睡不着，劝过几次都不听。")]
    [InlineData("PublicSecurity", "有人在棋牌室打牌赌钱", "每天下午十几个人，输赢很大。")]
    [InlineData("PublicSecurity", "邻居遛大狗从来不牵绳", "昨天差点咬到我女儿。")]
    [InlineData("HouseholdRegistration", "孩子出生两个月了还没上户口", "夫妻不是同一个地方的人，该跟谁上，要带什么？")]
    [InlineData("HouseholdRegistration", "身份证快过期", "我在这边上班，老家很远，能在这里换吗？")]
    [InlineData("HouseholdRegistration", "居住证怎么续", "去年办的，马上满一年，要不要本人去派出所。")]
    [InlineData("ExitEntry", "想带父母出国旅游", "两位老人从来没有办过护照，要准备什么？")]
    [InlineData("ExitEntry", "去香港的签注用完了", "可以在自助机上再办一次吗？")]
    [InlineData("ExitEntry", "公司要请一位外国专家来", "他的签证和居留许可怎么办？")]
    [InlineData("Fire", "楼道里停满了电动车还拉线充电", "晚上很怕着火，物业说管不了。")]
    [InlineData("Fire", "消防车通道上砌了花坛", "万一起火消防车根本开不进来。")]
    [InlineData("Fire", "商场的安全出口一直锁着", "灭火器也过期了，希望来检查。")]
    [InlineData("CriminalInvestigation", "接到冒充客服的电话，转走了两万元", "已经报警，想把银行流水交给你们。")]
    [InlineData("CriminalInvestigation", "我父亲有老年痴呆，昨天出门没有回来", "穿蓝色外套，手机打不通，请帮忙找人。")]
    [InlineData("CriminalInvestigation", "知道一个人在卖毒品", "我想举报，但是怕被报复。")]
    [InlineData("EconomicInvestigation", "理财公司老板跑了", "承诺高息，三百多个老人的养老钱都兑付不了。")]
    [InlineData("EconomicInvestigation", "亲戚被拉去做传销", "交了入门费，还要他发展下线，回不来。")]
    [InlineData("EconomicInvestigation", "买到一批假冒的白酒", "有一个窝点在造假酒、贴名牌商标。")]
    [InlineData("LegalAffairs", "对行政处罚决定书不服", "想申请行政复议，期限是几天，交到哪里？")]
    [InlineData("LegalAffairs", "罚款一次交不起", "家里困难，可不可以分期缴纳？")]
    [InlineData("LegalAffairs", "被错误拘留了十天", "后来撤了案，想申请国家赔偿。")]
    [InlineData("Supervision", "举报一位民警收老板的钱", "给赌场通风报信，是保护伞，请督察部门查处。")]
    [InlineData("Supervision", "报案三个月派出所不立案", "也不给回执，问了几次都让我等。")]
    [InlineData("Supervision", "不服信访答复", "想申请上一级复查。")]
    [InlineData("PublicRelations", "感谢帮我找回钱包的民警", "想送一面锦旗，不知道送到哪里。")]
    [InlineData("PublicRelations", "班里想参观警营", "六年级四十个学生，想在开放日看看警犬。")]
    [InlineData("PublicRelations", "报社想采访反诈民警", "我是记者，联系哪位负责新闻的同志？")]
    [InlineData("Traffic", "The traffic light at the crossing is broken", "It has been dark since Monday.")]
    [InlineData("ExitEntry", "My passport expires next month", "How do I renew it and how long does it take?")]
    [InlineData("PublicSecurity", "My neighbour plays loud music every night", "We cannot sleep.")]
    [InlineData("Fire", "Electric bicycles are charged in the stairwell", "I am afraid of a fire.")]
    public void Is_taken_to_the_department_whose_matter_it_is(string department, string subject, string body) =>
        Suggested(subject, body).ShouldNotBeNull().Department.Module.ShouldBe(department, subject);

    [Theory]
    [InlineData("开发商说好去年交房，到现在还没有动工", "定金要不回来，请政府帮帮我们业主。")]
    [InlineData("小区物业费涨了一倍", "电梯坏了半个月没有人修。")]
    [InlineData("老板拖着三个月工资不发", "打电话也不接，快过年了。")]
    [InlineData("家门口的自来水又黄又小", "做饭都不敢用。")]
    [InlineData("孩子上小学没有学位", "按学区应该在旁边那所。")]
    [InlineData("公交车末班太早", "下班赶不上，希望延长到十点。")]
    [InlineData("退休金怎么算", "我交了二十年社保。")]
    [InlineData("The property company does not repair the lift", "We pay the fee every month.")]
    public void Of_a_matter_of_another_authority_is_taken_to_no_department(string subject, string body) =>
        Suggested(subject, body)?.Type.Code.ShouldBeNull(subject);

    [Theory]
    [InlineData("", "", "nothing was written")]
    [InlineData("你好", "请问在吗", "it says nothing")]
    [InlineData("今天天气真好", "阳光明媚，心情不错。", "it asks nothing of anybody")]
    public void That_says_too_little_is_taken_nowhere(string subject, string body, string why) => Suggested(subject, body)?.Type.Code.ShouldBeNull(why);

    [Fact]
    public void Is_given_a_reason_in_its_own_words()
    {
        const string Subject = "电瓶车上牌要什么材料", Body = "新买的电瓶车，发票和合格证都在，车牌去哪里领？";
        var suggestion = Suggested(Subject, Body).ShouldNotBeNull();

        suggestion.Type.Code.ShouldBe("traffic.electric-bicycle-registration");
        suggestion.Words.Count.ShouldBeInRange(1, SpeakingWords.Most);
        suggestion.Words.ShouldAllBe(word => (Subject + Body).Contains(word), "as typed, whatever the departments call it");
        suggestion.Words.ShouldContain(word => word.Contains("电瓶车") || word.Contains("上牌"));
    }

    [Fact]
    public void Is_taken_to_no_department_that_is_off()
    {
        var without = new DepartmentsOnline([.. Online.All.Where(department => department.Module != "ExitEntry")]);
        SuggestDepartment.ByModel(Model.Value, without, "去香港的签注用完了", "可以在自助机上再办一次吗？")?.Department.Module.ShouldNotBe("ExitEntry");
    }

    [Fact]
    public void Is_judged_alike_by_two_models_that_learnt_the_same()
    {
        var again = TrainSuggestions.Of(Online.BusinessTypes, []);
        again.Bias.ShouldBe(Model.Value.Bias);
        again.Weights[^1].ShouldBe(Model.Value.Weights[^1]);
    }

    private static Suggestion? Suggested(string subject, string body) => SuggestDepartment.ByModel(Model.Value, Online, subject, body);
}
