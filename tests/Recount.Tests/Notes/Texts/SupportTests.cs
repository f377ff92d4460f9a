using Recount.Checks;
using Recount.Checks.Ties;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;
using Recount.Notes.Texts;
using Recount.Tests.Figures;

namespace Recount.Tests.Notes.Texts;

/// <summary>Sentences that rest on needs, and what becomes of these.</summary>
public class SupportTests
{
    private const string Text = "[topic 5+6]\n1. Some ask for training. [needs: need-1, need-2] Others for advice; {{ topic.needs | count: \"need\" }} in all. [new needs: need-3]";

    private static readonly DateOnly Before = new(2010, 1, 1);

    [Fact]
    public void Ids_are_not_printed_and_travel_with_the_sentence()
    {
        var note = WrittenNote.Read(WrittenNote.Of(NoteTexts.Read(Text, "texts.md"), since: Before));

        var paragraph = note.Paragraphs.First(paragraph => paragraph.Text.StartsWith("Some ask", StringComparison.Ordinal));
        Assert.Equal("Some ask for training. Others for advice; 90 needs in all.", paragraph.Text);
        var ties = note.Ties!.Ties.Where(tie => tie.Needs.Count > 0).ToList();
        Assert.Equal(["need-1 need-2", "need-3"], ties.Select(tie => string.Join(' ', tie.Needs.Select(need => need.Id))));
        Assert.Equal([null, "new"], ties.Select(tie => tie.Noun));
        Assert.All(ties.SelectMany(tie => tie.Needs), need => Assert.NotEqual("", need.Coding));
        Assert.Empty(Stale(WrittenNote.Register));
    }

    [Fact]
    public void A_footnote_may_stand_between_a_sentence_and_what_it_rests_on()
    {
        var note = WrittenNote.Read(WrittenNote.Of("[topic 5+6]\n1. Some ask for training.[^One.][^Two.] [needs: need-1] Others do not."));

        var tie = note.Ties!.Ties.Single(tie => tie.Needs.Count > 0);
        var place = note.TiedPlaces.Single(place => place.Key == tie.Key);
        Assert.Equal((21, "."), (place.Start, place.Text));
    }

    [Fact]
    public void A_note_that_goes_out_holds_no_id_that_a_table_gave()
    {
        var need = WrittenNote.Register.Findings.First(finding => finding.Kind == FindingKind.Need);
        var needs = new NoteNeeds(WrittenNote.Register, new Dictionary<Guid, string?> { [need.Id] = "XAA-1" }) { WritesOwnIds = true };

        Assert.Equal(need.Id.ToString(), needs.On("XAA-1", NoteOf2023.AsAt, null, RegisterView.Secretariat).Id);
    }

    [Fact]
    public void A_need_that_was_withdrawn_is_named_with_its_sentence() => Assert.Equal(
        ["need-2 | Some ask for training. | the sentence rests on this need, which does not count as at that day any more"],
        Stale(WrittenNote.With(2, need => need with { Status = FindingStatus.Withdrawn })));

    [Fact]
    public void A_need_that_was_coded_otherwise_is_named_with_both()
    {
        var was = WrittenNote.Needs(WrittenNote.Register).On("need-1", NoteOf2023.AsAt, null, RegisterView.Secretariat).Coding;

        Assert.Equal(
            [$"need-1 | Some ask for training. | the sentence rests on this need, which was coded as {was}, and is now 9; policymaking"],
            Stale(WrittenNote.With(1, need => need with { Provisions = [Provision.Parse("9")], Categories = ["policymaking"] })));
    }

    [Fact]
    public void A_need_that_is_not_new_any_more_is_named_where_the_sentence_says_that_it_is()
    {
        var draft = WrittenNote.Of(NoteTexts.Read(Text, "texts.md"), since: NoteOf2023.Since);

        Assert.Contains("[topic 5+6] \"Others for advice; 90 needs in all.\" calls need-3 new, which is not new since 2021-09-30.", TextWarnings.Of(draft, WrittenNote.Needs(WrittenNote.Register)));
    }

    [Fact]
    public void Words_that_could_tell_which_State_it_is_are_warned_about()
    {
        var state = WrittenNote.Register.States[0].Name;
        var draft = WrittenNote.Of(NoteTexts.Read($"[topic 5+6]\n1. A State asks for training. [needs: need-1]\n2. {state} has {{{{ topic.needs | count: \"need\" }}}}.", "texts.md"));

        var warnings = TextWarnings.Of(draft, WrittenNote.Needs(WrittenNote.Register));

        Assert.Equal(
            [
                "[topic 5+6] \"A State asks for training.\" rests on needs of a single State: see that its words do not tell which.",
                $"[topic 5+6] names {state} in a paragraph on needs; a note names no State with its needs.",
            ],
            warnings);
    }

    [Fact]
    public void A_number_of_few_States_is_warned_about()
    {
        var states = WrittenNote.Register.Findings.Where(finding => finding.Provisions.Any(provision => provision.Article == 59)).Select(finding => finding.Review).Distinct().Take(2).ToList();
        var register = WrittenNote.Register with { Findings = [.. WrittenNote.Register.Findings.Where(finding => finding.Provisions.All(provision => provision.Article != 59) || states.Contains(finding.Review))] };
        var draft = WrittenNote.Of(NoteTexts.Read("[delivery]\n1. It is {{ articleOf[\"59\"].states | count: \"State\" }} in a region.", "texts.md"), register);

        Assert.Equal(
            ["[delivery] \"two States\" tells of few: see that the words around it, such as a regional group or a theme, do not tell which State it is."],
            TextWarnings.Of(draft, WrittenNote.Needs(register)));
    }

    private static IReadOnlyList<string> Stale(CountedRegister now)
    {
        var note = WrittenNote.Read(WrittenNote.Of(NoteTexts.Read(Text, "texts.md"), since: Before));
        return
        [
            .. TiedNotes.AddTo(CheckedNotes.Check([("note.docx", note)]), [("note.docx", note)], WrittenNote.Recount(now)).Problems
                .Where(problem => problem.Severity == CheckSeverity.Stale && problem.Claim.StartsWith("need-", StringComparison.Ordinal))
                .Select(problem => $"{problem.Claim} | {problem.Place.Text} | {problem.Why[..problem.Why.IndexOf(" (revision", StringComparison.Ordinal)]}"),
        ];
    }
}
