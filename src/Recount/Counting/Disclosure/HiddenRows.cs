using System.Globalization;

namespace Recount.Counting.Disclosure;

/// <summary>The rows of an answer that stay hidden: those that fewer than some States stand behind, and others that would give them away.</summary>
/// <param name="Small">Behind which too few States stand, by any kind of finding that is printed.</param>
/// <param name="Beside">Hidden so that nothing printed tells what the small ones hold.</param>
/// <param name="HidesTotals">Whether the totals stay hidden too: too few States in all, or nothing left to hide behind.</param>
internal sealed record HiddenRows(IReadOnlySet<RowKey> Small, IReadOnlySet<RowKey> Beside, bool HidesTotals)
{
    /// <summary>What a question that hides nothing hides.</summary>
    public static HiddenRows None => new(new HashSet<RowKey>(), new HashSet<RowKey>(), HidesTotals: false);

    /// <summary>Chooses the rows to hide.</summary>
    /// <param name="keys">The rows of the answer, in order.</param>
    /// <param name="threshold">Rows of one State up to one fewer than this are hidden; 2 or more.</param>
    public static HiddenRows Of(Query query, Cut cut, IReadOnlyList<RowKey> keys, int threshold)
    {
        bool IsSmall(CutCounts counts) => HiddenRows.IsSmall(query, counts, threshold);
        var small = keys.Index().Where(row => IsSmall(cut[row.Item])).Select(row => row.Index).ToList();
        var hidden = small.Concat(OverlappingGroups(query, cut, keys, small, threshold)).ToHashSet();
        var columns = Columns(query, cut, keys);
        hidden.UnionWith(Suppression.Of(columns, hidden, threshold));
        return new HiddenRows(
            small.Select(row => keys[row]).ToHashSet(),
            hidden.Except(small).Select(row => keys[row]).ToHashSet(),
            IsSmall(cut.Totals) || columns.Any(column => Suppression.IsGivenAway(column, hidden, threshold)));
    }

    /// <summary>Whether a row is one of them.</summary>
    public bool Contains(RowKey key) => Small.Contains(key) || Beside.Contains(key);

    /// <summary>What a reader must know of them; nothing where none are hidden.</summary>
    public IEnumerable<string> Notices(int threshold)
    {
        if (Small.Count > 0 || Beside.Count > 0 || HidesTotals)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Hidden, because fewer than {threshold} States stand behind them: {Small.Count} of the rows")
                + (Beside.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {Beside.Count} more, so that what is printed does not give them away") : "")
                + (HidesTotals ? "; the totals, which would give them away." : ".");
        }
    }

    /// <summary>The printed numbers that add up to a printed total.</summary>
    private static List<SummedColumn> Columns(Query query, Cut cut, IReadOnlyList<RowKey> keys)
    {
        var measures = query.Measures.Select(measure => measure.Measure).ToHashSet();
        var isOfNeeds = !measures.Overlaps([Measure.Finalized, Measure.Challenges, Measure.GoodPractices, Measure.ChallengeStates]);
        SummedColumn Column(Func<CutCounts, long> number, bool isEachThere) => new([.. keys.Select(key => number(cut[key]))], isEachThere ? 1 : 0);
        var columns = new List<SummedColumn> { Column(counts => counts.Needs, isOfNeeds) };
        void Add(Measure measure, Func<CutCounts, long> number)
        {
            if (measures.Contains(measure))
            {
                columns.Add(Column(number, isEachThere: false));
            }
        }

        Add(Measure.Links, counts => counts.Links);
        Add(Measure.Challenges, counts => counts.Challenges);
        Add(Measure.GoodPractices, counts => counts.GoodPractices);
        if (keys.Sum(key => (long)cut[key].States) == cut.Totals.States)
        {
            columns.Add(Column(counts => counts.States, isOfNeeds));
        }

        if (keys.Sum(key => (long)cut[key].ChallengeStates) == cut.Totals.ChallengeStates)
        {
            Add(Measure.ChallengeStates, counts => counts.ChallengeStates);
        }

        return columns;
    }

    /// <summary>
    /// Of two groups that share States, the smaller one where the rest of the other would be too few, and a group where the rest of the
    /// whole selection would: the difference would tell of these.
    /// </summary>
    private static IEnumerable<int> OverlappingGroups(
        Query query, Cut cut, IReadOnlyList<RowKey> keys, IReadOnlyCollection<int> small, int threshold)
    {
        var place = query.By.Index().FirstOrDefault(by => by.Item == Dimension.Group, (-1, default)).Index;
        if (place < 0)
        {
            yield break;
        }

        foreach (var (row, key) in keys.Index().Where(row => !small.Contains(row.Index)))
        {
            var isTold = (query.By.Count == 1 && IsFew(cut.StatesOutside(key), threshold)) || keys.Index().Any(other => !small.Contains(other.Index)
                && key[1 - place] == other.Item[1 - place]
                && cut[other.Item].States >= cut[key].States
                && IsFew(cut.StatesOnlyIn(other.Item, key), threshold));
            if (isTold)
            {
                yield return row;
            }
        }
    }

    /// <summary>By the States behind needs, and behind challenges and good practices where they are printed.</summary>
    private static bool IsSmall(Query query, CutCounts counts, int threshold)
    {
        bool Prints(params ReadOnlySpan<Measure> measures)
        {
            foreach (var measure in query.Measures)
            {
                if (measures.Contains(measure.Measure))
                {
                    return true;
                }
            }

            return false;
        }

        return IsFew(counts.States, threshold)
            || (IsFew(counts.ChallengeStates, threshold)
                && Prints(Measure.Challenges, Measure.ChallengeStates))
            || (IsFew(counts.GoodPracticeStates, threshold) && Prints(Measure.GoodPractices));
    }

    private static bool IsFew(int states, int threshold) => states > 0 && states < threshold;
}
