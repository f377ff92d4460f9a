using System.Globalization;
using Recount.Figures.Published;

namespace Recount.Illustrative;

/// <summary>Lays out the States: parties, their summaries with dates, and how many needs each is meant to hold.</summary>
internal sealed class Roster(PublishedNote note, Choices choices)
{
    private static readonly DateOnly ConventionInForce = new(2005, 12, 14);
    private static readonly DateOnly LastParty = new(2011, 6, 30);

    private readonly Dice _dice = new(choices.Seed);

    public IReadOnlyList<Seat> Create()
    {
        var seats = new List<Seat>();
        foreach (var (group, letter) in choices.Regions.Zip("ABCDE"))
        {
            for (var number = 1; number <= note.Cycle2.Regions[group.Region].StatesParties; number++)
            {
                seats.Add(new Seat
                {
                    Code = Code(seats.Count),
                    Name = string.Create(CultureInfo.InvariantCulture, $"Illustrative State {letter}-{number:00}"),
                    Region = group.Region,
                    PartySince = _dice.Day(ConventionInForce, LastParty),
                });
            }
        }

        foreach (var group in choices.Regions)
        {
            ReviewSecondCycle(_dice.Shuffle(seats.Where(seat => seat.Region == group.Region)), group);
        }

        ReviewFirstCycle(seats);
        return seats;
    }

    /// <summary>ISO 3166's user-assigned range, XAA to XZZ.</summary>
    private static string Code(int place) => $"X{(char)('A' + (place / 26))}{(char)('A' + (place % 26))}";

    private void ReviewSecondCycle(List<Seat> seats, GroupChoice group)
    {
        var next = 0;
        for (var tranche = 0; tranche < choices.Tranches.Count; tranche++)
        {
            var (from, until, _) = choices.Tranches[tranche];
            var needs = _dice.ShareOut(group.Needs[tranche], group.Identifying[tranche], most: 34);
            foreach (var count in needs.Concat(Enumerable.Repeat(0, group.Silent[tranche])))
            {
                seats[next++].Second = CreateSummary(2, tranche, from, until, count);
            }
        }
    }

    private void ReviewFirstCycle(List<Seat> seats)
    {
        var identifying = new List<Seat>();
        var silent = new List<Seat>();
        foreach (var group in choices.Regions)
        {
            // Whoever is in the second cycle was in the first.
            var reviewed = _dice.Shuffle(seats.Where(seat => seat.Region == group.Region))
                .OrderBy(seat => seat.Second is null)
                .Take(group.Cycle1.Finalized)
                .ToList();
            var last = reviewed.TakeLast(group.Cycle1.Identifying / 4).ToList();
            identifying.AddRange(last.Concat(_dice.Shuffle(reviewed.Except(last))).Take(group.Cycle1.Identifying));
            silent.AddRange(reviewed.Except(identifying));
        }

        var late = choices.Cycle1.NewNeeds;
        var early = _dice.ShareOut(note.Cycle1.Needs - late.Sum(), identifying.Count - late.Count, most: 150);
        var asking = new Queue<Seat>(EarliestFirst(identifying));
        var others = new Queue<Seat>(EarliestFirst(silent));
        var needs = new Queue<int>(early.Concat(late));
        for (var tranche = 0; tranche < choices.Cycle1.Dates.Count; tranche++)
        {
            var (from, until, finalized, with) = choices.Cycle1.Dates[tranche];
            for (var i = 0; i < finalized; i++)
            {
                var (queue, count) = i < with ? (asking, needs.Dequeue()) : (others, 0);
                queue.Dequeue().First = CreateSummary(1, tranche, from, until, count);
            }
        }
    }

    /// <summary>States of the second cycle first, so that nobody's second review precedes the first.</summary>
    private List<Seat> EarliestFirst(List<Seat> seats) =>
        [.. _dice.Shuffle(seats).OrderBy(seat => seat.Second is null)];

    private Summary CreateSummary(int cycle, int tranche, DateOnly from, DateOnly until, int needs)
    {
        var finalized = _dice.Day(from, until);
        return new Summary(cycle, tranche, finalized, finalized.AddDays(24 + _dice.Next(70)), needs);
    }
}
