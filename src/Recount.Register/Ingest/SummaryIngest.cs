using Microsoft.EntityFrameworkCore;
using Recount.Findings;
using Recount.Mechanism;
using Recount.Register.Import.Findings;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Ingest;

/// <summary>One run of <c>ingest</c>: takes files in their order, each in one transaction, all of it or nothing.</summary>
public sealed class SummaryIngest(RegisterDb db, RegisterPlace place, Roster roster, IngestRequest request)
{
    private readonly HashSet<int> _taken = [];

    public async Task<IngestOutcome> IngestAsync(ReadSummary file, Author author, CancellationToken cancel)
    {
        await using var change = await RegisterChange.BeginAsync(db, cancel);
        if (await db.Documents.AsNoTracking().FirstOrDefaultAsync(document => document.Sha256 == file.Sha256, cancel) is { } same)
        {
            _taken.Add(same.ReviewId);
            return await DateAsync(file, same, change, author, cancel);
        }

        var belonging = Belonging.Of(file, request, roster, await SameSymbolAsync(file.Summary.Symbol, cancel));
        if (belonging.Message is { } message)
        {
            return IngestOutcome.Rejected(file.Path, message);
        }

        var review = await SummaryReview.FindAsync(db, belonging.State!, belonging.Cycle!.Value, cancel); // both known without a message
        var outcome = await DecideAsync(file, review, change, cancel);
        if (outcome.Result == IngestResult.Rejected)
        {
            return outcome;
        }

        if (!await OriginalStore.KeepAsync(place, file.Path, file.Sha256, cancel))
        {
            return IngestOutcome.Rejected(file.Path, "it changed while it was read; run the command again.");
        }

        var revision = await change.CommitAsync(author, cancel);
        _taken.Add(review.Id);
        return outcome with { State = belonging.State, Cycle = belonging.Cycle, Revision = revision?.Sequence };
    }

    // The file is there; a day given with it is new all the same where the review had none, or only an assumed one.
    private async Task<IngestOutcome> DateAsync(
        ReadSummary file, StoredDocument same, RegisterChange change, Author author, CancellationToken cancel)
    {
        var unchanged = new IngestOutcome { File = file.Path, Result = IngestResult.Unchanged };
        var review = request.DatesFinalized && same.UntilRevision is null
            ? await SummaryReview.FindAsync(db, same.ReviewId, cancel)
            : null;
        if (review is null)
        {
            return unchanged;
        }

        var dates = review.Dates(file.Summary, request) with { Issued = review.Issued, Symbol = review.Symbol };
        review.Write(change, dates);
        var revision = await change.CommitAsync(author, cancel);
        if (revision is null && request.Finalized is { } given && given != dates.Finalized)
        {
            return unchanged with
            {
                Remark = $"{review.Name} was finalized on {dates.Finalized:yyyy-MM-dd} in the register, and {given:yyyy-MM-dd} was not taken; "
                    + "to change it, import a table with state, cycle and finalized by --kind reviews.",
                IsLeftOut = file.Summary.Finalized is null,
            };
        }

        return unchanged with
        {
            Remark = revision is null ? null
                : $"finalized on {dates.Finalized:yyyy-MM-dd}{(dates.IsAssumed ? " (assumed)" : "")}, taken for {review.Name}.",
            LacksFinalized = dates.Finalized is null,
            Revision = revision?.Sequence,
        };
    }

    private async Task<IngestOutcome> DecideAsync(
        ReadSummary file, SummaryReview review, RegisterChange change, CancellationToken cancel)
    {
        var mayReplace = request.Replaces && review.Review is { } known && !_taken.Contains(known.Id);
        var attachment = AttachmentRule.Of(file, review.Counted, review.Documents, mayReplace);
        switch (attachment)
        {
            case Attachment.First or Attachment.Correction:
                return await CountAsync(file, review, change, attachment, cancel);
            case Attachment.Version:
                EndSameVersion(file, review, change);
                DocumentRows.Add(change, file, review.Review!.Id, isCounted: false, request.PublishedByState); // a version has a first
                return Outcome(file, IngestResult.Attached);
            case Attachment.UnannouncedCorrection:
                return IngestOutcome.Rejected(file.Path, $"{review.Name} has this summary already, as {review.Counted!.FileName}; a correction needs --replace.");
            case Attachment.Another:
                return IngestOutcome.Rejected(file.Path, $"{review.Name} has a summary already, {review.Counted!.FileName} ({review.Counted.Symbol}); this one is {file.Summary.Symbol}.");
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<IngestOutcome> CountAsync(
        ReadSummary file, SummaryReview review, RegisterChange change, Attachment attachment, CancellationToken cancel)
    {
        var dates = review.Dates(file.Summary, request);
        var reviewId = review.Write(change, dates);
        if (attachment == Attachment.Correction)
        {
            change.End(review.Counted!); // only a summary that is there can be corrected
            EndSameVersion(file, review, change);
        }

        var document = DocumentRows.Add(change, file, reviewId, isCounted: true, request.PublishedByState);
        var writer = new FoundWriter(change, document, file.RulePack);
        var withdrawn = await WriteFindingsAsync(file, review, writer, cancel);
        return Outcome(file, attachment == Attachment.Correction ? IngestResult.Replaced : IngestResult.Read) with
        {
            Findings = file.Summary.Findings.Count,
            Needs = file.Summary.Findings.Count(finding => finding.Kind == FindingKind.Need),
            Withdrawn = withdrawn,
            LacksFinalized = dates.Finalized is null,
        };
    }

    private async Task<int> WriteFindingsAsync(
        ReadSummary file, SummaryReview review, FoundWriter writer, CancellationToken cancel)
    {
        var known = review.Review is null ? [] : await FindingsInReviews.OfReviewAsync(db, review.Review, cancel);
        if (known.Count > 0)
        {
            var ids = known.Select(finding => finding.Version.Finding).ToList();
            writer.Know(await db.SuggestionVersions.AsNoTracking()
                .Where(row => row.UntilRevision == null && ids.Contains(row.Finding)).ToListAsync(cancel));
        }

        var pairs = FindingMatch.Pair(file.Summary.Findings, known);
        foreach (var found in file.Summary.Findings)
        {
            if (pairs.TryGetValue(found, out var before))
            {
                writer.Continue(before, found);
            }
            else
            {
                writer.Add(found);
            }
        }

        // What was given in a table, or decided to be none, is not the document's to take back.
        var gone = known.Except(pairs.Values).Where(finding => finding.Passage.DocumentId is not null
            && finding.Version.Status is FindingStatus.Suggested or FindingStatus.Confirmed).ToList();
        gone.ForEach(finding => writer.Withdraw(finding.Version));
        return gone.Count;
    }

    private static void EndSameVersion(ReadSummary file, SummaryReview review, RegisterChange change)
    {
        var language = file.Summary.Language?.Code;
        foreach (var version in review.Documents.Where(version =>
            !version.IsCounted && version.Language == language && version.MediaType == file.Document.MediaType))
        {
            change.End(version);
        }
    }

    private async Task<(string State, int Cycle)?> SameSymbolAsync(string? symbol, CancellationToken cancel)
    {
        if (symbol is null)
        {
            return null;
        }

        var review = await db.Documents.AsNoTracking()
            .Where(document => document.UntilRevision == null && document.Symbol == symbol)
            .Join(db.Reviews, document => document.ReviewId, review => review.Id, (_, review) => review)
            .FirstOrDefaultAsync(cancel);
        return review is null ? null : (review.State, review.Cycle);
    }

    private static IngestOutcome Outcome(ReadSummary file, IngestResult result) => new()
    {
        File = file.Path,
        Result = result,
        Doubts = [.. file.Summary.Problems.Select(problem => $"{problem.Code}: {problem.Message}")],
    };
}
