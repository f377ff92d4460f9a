namespace Recount.Convention;

/// <summary>The chapters of the Convention; only II to V are reviewed.</summary>
public enum Chapter
{
    /// <summary>General provisions.</summary>
    I = 1,

    /// <summary>Preventive measures; cycle 2.</summary>
    II = 2,

    /// <summary>Criminalization and law enforcement; cycle 1.</summary>
    III = 3,

    /// <summary>International cooperation; cycle 1.</summary>
    IV = 4,

    /// <summary>Asset recovery; cycle 2.</summary>
    V = 5,

    /// <summary>Technical assistance and information exchange.</summary>
    VI = 6,

    /// <summary>Mechanisms for implementation.</summary>
    VII = 7,

    /// <summary>Final provisions.</summary>
    VIII = 8,
}
