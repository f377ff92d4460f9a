namespace Recount.Extraction.Items;

/// <summary>
/// Walks through a need from its first word and finds the product asked for: through words such as "support for the
/// drafting of" down to the first thing named; from there it looks only at what "and" or a comma adds.
/// </summary>
internal sealed class ProductWalk
{
    private readonly CategoryRules _rules;
    private readonly bool _isHeadLast;
    private readonly HashSet<string> _anywhere;
    private readonly List<NamedProduct> _found = [];
    private readonly HashSet<string> _actions = [];
    private readonly List<Hit> _actionHits = [];
    private NamedProduct? _weak;
    private readonly List<Hit> _pending = [];
    private bool _inModifiers;
    private bool _isUnknownHead;
    private bool _chunkHasUnknown;
    private bool _chunkHasKnown;
    private bool _chunkIsDefinite;
    private bool _chunkGoesOn;
    private int _coordinator = -1;
    private int _chunkStart;

    private ProductWalk(CategoryRules rules, bool isHeadLast, HashSet<string> anywhere) =>
        (_rules, _isHeadLast, _anywhere) = (rules, isHeadLast, anywhere);

    /// <summary>The products, the deciding one first; empty where no cue speaks.</summary>
    public static IReadOnlyList<NamedProduct> Read(RulePack pack, CategoryRules rules, Word[] words, int from, int to)
    {
        var hits = pack.Words.Longest(words, from, to);
        var walk = new ProductWalk(rules, pack.IsHeadLast, [.. hits.Select(hit => hit.Name)]) { _chunkStart = from };
        var at = from;
        foreach (var hit in hits)
        {
            walk.Unknown(words, at, hit.Start);
            walk.Take(hit);
            at = hit.End;
            if (hit.Name != "link" && pack.Links.Contains(words[at - 1].Form))
            {
                walk.EndChunk(at);
            }

        }

        walk.Unknown(words, at, to);
        walk.EndChunk(to);
        return walk._found is [] && walk._weak is { } weak ? [weak] : walk._found;
    }

    private bool IsCoordinate => _coordinator >= 0;

    private void Unknown(Word[] words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words[at].Kind == WordKind.Letters)
            {
                _chunkHasUnknown = true;
                _chunkGoesOn = _pending.Count > 0;
            }
            else if (words[at] is { Kind: WordKind.Mark, Form: not ")" } mark)
            {
                EndChunk(at + 1);
                if (mark.IsStop && mark.Form != ":")
                {
                    Join(at, at + 1);
                }
            }
        }
    }

    private void Take(Hit hit)
    {
        switch (hit.Name)
        {
            case "link":
                EndChunk(hit.End);
                break;
            case "relative":
                EndChunk(hit.End);
                _isUnknownHead = true;
                break;
            case "coordinator":
                EndChunk(hit.End);
                Join(hit.Start, hit.End);
                break;
            case "definite" or "indefinite":
                _chunkIsDefinite |= hit.Name == "definite";
                break;
            case "neutral":
                _chunkHasUnknown = true;
                break;
            case "frame":
                _chunkHasKnown = true;
                break;
            default:
                TakeWord(hit);
                break;
        }
    }

    private void TakeWord(Hit hit)
    {
        _chunkHasKnown = true;
        if (_inModifiers)
        {
            return;
        }

        if (_rules.Knows(hit.Name))
        {
            _pending.Add(hit);
        }

        if (!_rules.Knows(hit.Name) || hit.Name is "model" or "advice")
        {
            _actions.Add(hit.Name == "advice" ? "advise" : hit.Name);
            _actionHits.Add(hit);
        }
    }

    // Behind a coordinator the walk looks at one more phrase.
    private void Join(int start, int end)
    {
        if (_found is [.., var last])
        {
            _inModifiers = false;
            _coordinator = start;
            _chunkStart = end;
            _isUnknownHead = false;
            if (last.Evidence != Evidence.Governed)
            {
                _actions.Clear();
                _actionHits.Clear();
            }
        }
    }

    private void EndChunk(int next)
    {
        if (!_inModifiers)
        {
            if (_pending.Count > 0)
            {
                NameBest();
            }
            else if (_chunkHasUnknown && !_chunkHasKnown)
            {
                _isUnknownHead = true;
                _inModifiers = IsCoordinate;
            }
        }

        if (!IsCoordinate)
        {
            _chunkStart = _pending is [] && !_chunkHasUnknown && !_chunkHasKnown ? next : _chunkStart;
        }

        _pending.Clear();
        _chunkHasUnknown = _chunkHasKnown = _chunkIsDefinite = _chunkGoesOn = false;
    }

    // Of several products in one phrase the head decides, unless it says little: "training programme", "train officers".
    private void NameBest()
    {
        var ordered = _isHeadLast ? Enumerable.Reverse(_pending) : _pending;
        var named = ordered.Select(Named).OfType<NamedProduct>().ToList();
        if ((named.Find(n => n.Evidence != Evidence.Weak) ?? named.FirstOrDefault()) is not { } best)
        {
            return;
        }

        if (best.Evidence == Evidence.Weak)
        {
            _weak ??= best;
            _isUnknownHead |= best.Product.Name != "advice";
        }
        else if (!IsCoordinate || IsAnotherProduct(best))
        {
            _found.Add(best);
        }

        _inModifiers = _found is not [];
    }

    private NamedProduct? Named(Hit product)
    {
        var rule = _rules.Find(product.Name, _actions, _anywhere, !_isUnknownHead, _chunkIsDefinite);
        if (rule is null)
        {
            return null;
        }

        var evidence = _isUnknownHead && rule.Evidence is Evidence.Form or Evidence.Head ? Evidence.Deep : rule.Evidence;
        return new NamedProduct(rule, evidence, product, Governing(rule), _coordinator, _chunkStart);
    }

    private bool IsAnotherProduct(NamedProduct named) =>
        named.Evidence != Evidence.Deep && !_chunkGoesOn && _found.TrueForAll(f => f.Rule.Category != named.Rule.Category);

    private Hit[] Governing(CategoryRule rule) => rule.With is { Length: > 0 } with
        ? [.. _actionHits.Where(hit => with.Contains(hit.Name == "advice" ? "advise" : hit.Name)).Take(1)]
        : [];
}
