namespace Recount.Convention.Reading;

/// <summary>Makes groups of what was found, each place once and in the order of first mention.</summary>
internal sealed class CitationCollector(NormalizedText source)
{
    private readonly OrderedPlaces _all = new();
    private readonly List<CitationSpan> _spans = [];
    private OrderedPlaces _group = new();
    private int _start = -1;
    private int _end;

    public Citations Collect(TokenStream tokens, List<FoundCitation> found)
    {
        var last = -1;
        foreach (var citation in found)
        {
            if (_start < 0 || !IsGlue(tokens, last, citation.First))
            {
                Close();
                _start = source.OriginOf(tokens[citation.First].Start);
            }

            Add(citation);
            _end = source.OriginEnd(citation.EndAt ?? tokens[citation.Last - 1].End);
            last = citation.Last;
        }

        return Finish();
    }

    /// <summary>The same for citations whose bounds are characters of the normalised text.</summary>
    public Citations Collect(IEnumerable<FoundCitation> found)
    {
        foreach (var citation in found)
        {
            if (_start < 0 || !IsGlue(source.Text.AsSpan(_last, citation.First - _last)))
            {
                Close();
                _start = source.OriginOf(citation.First);
            }

            Add(citation);
            _end = source.OriginEnd(citation.Last);
            _last = citation.Last;
        }

        return Finish();
    }

    private int _last;

    private void Add(FoundCitation citation)
    {
        foreach (var place in citation.Places)
        {
            _all.Add(place);
            _group.Add(place);
        }

        foreach (var chapter in citation.Chapters)
        {
            _all.AddChapter(chapter);
            _group.AddChapter(chapter);
        }
    }

    private static bool IsGlue(TokenStream tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var token = tokens[at];
            if (!(token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Slash
                || (token.Kind == TokenKind.Word && token.Is(Roles.And | Roles.Of | Roles.Filler))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGlue(ReadOnlySpan<char> gap) => gap.Trim(" ,;、和及与以的").IsEmpty;

    private void Close()
    {
        if (_start >= 0 && !_group.IsEmpty)
        {
            _spans.Add(new CitationSpan(_start, _end, _group.Provisions, _group.Chapters, _group.Invalid));
        }

        _group = new OrderedPlaces();
    }

    private Citations Finish()
    {
        Close();
        return new Citations(_all.Provisions, _all.Chapters, _all.Invalid, _spans);
    }
}
