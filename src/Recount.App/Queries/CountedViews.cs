using Recount.Counting;
using Recount.Counting.Changes;
using Recount.Register;

namespace Recount.App.Queries;

/// <summary>What a question counts, and what it compares that with.</summary>
/// <param name="Earlier">The register at an earlier revision; null: the same register.</param>
internal sealed record CountedViews(CountedRegister Register, CountedRegister? Earlier)
{
    /// <summary>Reads the register at its revisions, and of the findings what the question asks for.</summary>
    /// <param name="hasThemes">Whether it asks what the findings' words speak of.</param>
    /// <param name="isExplained">Whether it asks where their words stand, and what the summaries say by chapter.</param>
    public static async Task<CountedViews> ReadAsync(
        RegisterPlace place, int? revision, int? sinceRevision, bool hasThemes, bool isExplained, CancellationToken cancel)
    {
        async Task<CountedRegister> At(int? asked)
        {
            var register = await place.ReadCountedAsync(asked, cancel);
            register = hasThemes ? await FindingTexts.WithThemesAsync(place, register, cancel) : register;
            register = isExplained ? await FindingTexts.WithPassagesAsync(place, register, cancel) : register;
            return isExplained ? await ReviewStatements.WithStatementsAsync(place, register, cancel) : register;
        }

        return new CountedViews(await At(revision), sinceRevision is null ? null : await At(sinceRevision));
    }

    /// <summary>The account of a question's change; null where it compares nothing.</summary>
    public ChangeAccount? Account(Query query) => query.Since is { } since
        ? ChangeAccount.Of(
            new CountedView(Earlier ?? Register, since, query.View),
            new CountedView(Register, query.AsAt, query.View),
            query)
        : null;
}
