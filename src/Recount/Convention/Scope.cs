namespace Recount.Convention;

/// <summary>What a need is about that names no provision.</summary>
public enum Scope
{
    /// <summary>Chapter II as a whole; a bar of its own in Figure V of the note.</summary>
    GeneralII,

    /// <summary>Chapter III as a whole.</summary>
    GeneralIII,

    /// <summary>Chapter IV as a whole.</summary>
    GeneralIV,

    /// <summary>Chapter V as a whole; by article it stands under article 51 (note, figure VI, footnote a).</summary>
    GeneralV,

    /// <summary>No chapter; counted in totals only.</summary>
    CrossCutting,
}

/// <summary>The words that stand for scopes in files and in the API.</summary>
public static class ScopeCode
{
    extension(Scope scope)
    {
        /// <summary>The code: <c>general-II</c> to <c>general-V</c>, or <c>cross-cutting</c>.</summary>
        public string Code => scope switch
        {
            Scope.GeneralII => "general-II",
            Scope.GeneralIII => "general-III",
            Scope.GeneralIV => "general-IV",
            Scope.GeneralV => "general-V",
            Scope.CrossCutting => "cross-cutting",
        };

        /// <summary>The chapter; null where the scope is cross-cutting.</summary>
        public Chapter? Chapter => scope switch
        {
            Scope.GeneralII => Convention.Chapter.II,
            Scope.GeneralIII => Convention.Chapter.III,
            Scope.GeneralIV => Convention.Chapter.IV,
            Scope.GeneralV => Convention.Chapter.V,
            Scope.CrossCutting => null,
        };
    }

    /// <summary>The scope with a code; null if there is none.</summary>
    public static Scope? Find(string? code) => code switch
    {
        "general-II" => Scope.GeneralII,
        "general-III" => Scope.GeneralIII,
        "general-IV" => Scope.GeneralIV,
        "general-V" => Scope.GeneralV,
        "cross-cutting" => Scope.CrossCutting,
        _ => null,
    };

    /// <summary>The general scope of a reviewed chapter; cross-cutting where there is no such chapter.</summary>
    public static Scope Of(Chapter? chapter) => chapter switch
    {
        Chapter.II => Scope.GeneralII,
        Chapter.III => Scope.GeneralIII,
        Chapter.IV => Scope.GeneralIV,
        Chapter.V => Scope.GeneralV,
        _ => Scope.CrossCutting,
    };
}
