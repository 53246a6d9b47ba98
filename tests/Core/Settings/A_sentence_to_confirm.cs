using Governance.Core.Guides;
using Governance.Core.Settings;

namespace Governance.Core.Tests.Settings;

public sealed class A_sentence_to_confirm(SharedServer shared) : IAsyncLifetime
{
    private const string Type = "trial.question";

    private const string Sentence = "试办要三天";

    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    private string[] Read => [.. bureau.Get<ConfirmedFacts>().Of(bureau.Get<Core.Modules.Departments>().Online.BusinessType(Type)!).Select(fact => fact.Zh)];

    [Fact]
    public async Task Is_listed_and_read_by_no_citizen_until_it_is_confirmed()
    {
        (await List()).Select(sentence => (sentence.Sentence.Zh, sentence.Decision)).ShouldBe([(Sentence, null), ("试办收一元", null)]);
        Read.ShouldBeEmpty();

        (await Decide(new(Sentence, Sentence), 0)).Done();

        Read.ShouldBe([Sentence]);
        var decision = (await List()).Single(sentence => sentence.Sentence.Zh == Sentence).Decision!;
        (decision.By, decision.DecidedAt).ShouldBe((A.Admin.Account, bureau.Clock.GetCurrentInstant()));
        (await List())[0].Sentence.Zh.ShouldBe("试办收一元", "what nobody has decided comes first");
    }

    [Fact]
    public async Task Is_read_as_what_was_put_in_its_place_in_the_order_of_the_file()
    {
        (await Decide(new("试办收一元", "试办不收费", "Trials are free"), 0, "试办收一元")).Done();
        (await Decide(new(Sentence, "试办要两天"), 1)).Done();

        Read.ShouldBe(["试办要两天", "试办不收费"]);
    }

    [Fact]
    public async Task Is_shown_nowhere_when_it_does_not_hold_and_is_asked_again_when_taken_back()
    {
        (await Decide(new(Sentence, null), 0)).Done();
        Read.ShouldBeEmpty();
        (await List()).Count(sentence => sentence.Decision is null).ShouldBe(1);

        (await Decide(null, 1)).Done();
        (await List()).Count(sentence => sentence.Decision is null).ShouldBe(2);
    }

    [Fact]
    public async Task Keeps_who_confirmed_it_while_another_is_decided()
    {
        (await Decide(new(Sentence, Sentence), 0)).Done();
        bureau.Clock.AdvanceDays(1);
        (await bureau.Request((DecideFact use) => use.Run(
            A.Officer("office", admin: true) with { Account = "another" }, Type, "试办收一元", new("试办收一元", "试办收一元"), "文件", 1, default))).Done();

        (await List()).Select(sentence => sentence.Decision!.By).ShouldBe([A.Admin.Account, "another"]);
    }

    [Theory]
    [InlineData("没有这句话", "试办", "sentence", "the guide does not say so")]
    [InlineData(Sentence, "", "zh", "nothing is no correction")]
    public async Task Is_one_that_stands_in_the_guide_and_is_decided_with_words(string sentence, string zh, string field, string why) =>
        (await Decide(new(sentence, zh), 0, sentence)).Refused(ProblemKind.Invalid).Errors.ShouldContain(error => error.Field == field, why);

    private Task<IReadOnlyList<UnconfirmedSentence>> List() => bureau.Request((DecideFact use) => use.List(default));

    private Task<Outcome<SettingVersion>> Decide(FactDecision? decision, int seen, string sentence = Sentence) =>
        bureau.Request((DecideFact use) => use.Run(A.Admin, Type, sentence, decision, "依据文件", seen, default));
}
