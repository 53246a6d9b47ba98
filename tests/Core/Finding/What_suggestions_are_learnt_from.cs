using Governance.Core.Finding;
using Governance.Core.Finding.Suggesting;
using Governance.Core.Intake;

namespace Governance.Core.Tests.Finding;

public sealed class What_suggestions_are_learnt_from(Bureau bureau) : IClassFixture<Bureau>
{
    private const string Word = "蓝鲸吊坠";

    [Fact]
    public async Task Is_what_was_answered_for_a_business_type_and_nothing_that_is_confidential_or_unnamed()
    {
        var open = A.Typed("trial.question") with { Subject = $"{Word}一", Body = "丢在候车厅，怎样认领？" };
        await Answered(open);
        await Answered(open with { Subject = $"{Word}二", Confidential = true });
        await Answered(A.Consultation with { Subject = $"{Word}三" });
        await bureau.Accept(open with { Subject = $"{Word}四" });
        var unnamed = await Answered(open with { Subject = $"{Word}五" });
        await bureau.Ask("update enquiries set anonymous = true where id = $1", unnamed);

        var texts = await bureau.Get<AnsweredTexts>().Read(bureau.Get<Governance.Core.Modules.Departments>().Online, default);

        var text = texts.Where(text => text.Text.Contains(Word)).ShouldHaveSingleItem();
        (text.Label, text.Text).ShouldBe(("trial.question", $"{Word}一\n丢在候车厅，怎样认领？"));
    }

    [Fact]
    public async Task Teaches_what_no_guide_says()
    {
        using var _ = new Untrained(bureau);
        foreach (var number in Enumerable.Range(1, 6))
            await Answered(A.Typed("trial.question") with { Subject = $"风筝比赛报名 {number}", Body = "风筝比赛在哪里报名？" });

        var trained = await bureau.Get<TrainSuggestions>().Run(default);

        trained.Answered.ShouldBeGreaterThanOrEqualTo(6);
        var suggestion = bureau.Get<SuggestDepartment>().Run("风筝比赛怎么报名", "").ShouldNotBeNull();
        suggestion.Type.Code.ShouldBe("trial.question");
        suggestion.Words.ShouldContain(word => word.Contains("风筝"));
    }

    [Fact]
    public void Is_not_waited_for_until_then_the_words_of_the_services_answer()
    {
        using var _ = new Untrained(bureau);
        var suggestion = bureau.Get<SuggestDepartment>().Run("机动车号牌选号", "新车想选一个号牌").ShouldNotBeNull();

        suggestion.Type.Code.ShouldBe("traffic.plate-preselection");
        suggestion.Words.ShouldContain("选号");
        bureau.Get<FindServices>().Index.Types("机动车号牌选号退款", 1).ShouldNotBeEmpty();
        bureau.Get<SuggestDepartment>().Run("机动车号牌选号退款", "").ShouldBeNull("the words name a service, and more surely another authority");
    }

    private async Task<Guid> Answered(Submission submission)
    {
        var id = (await bureau.Accept(submission)).Id;
        var officer = A.Officer((await bureau.Stored(id)).OwnerUnit, head: true, cleared: true);
        (await bureau.Step(officer, id, "reply", ("reply", "请到候车厅服务台。"))).Done();
        return id;
    }

    /// <summary>A host whose first training is still to come.</summary>
    private sealed class Untrained : IDisposable
    {
        private readonly SuggestDepartment suggest;

        internal Untrained(Bureau bureau)
        {
            suggest = bureau.Get<SuggestDepartment>();
            suggest.Model = null;
        }

        public void Dispose() => suggest.Model = null;
    }
}
