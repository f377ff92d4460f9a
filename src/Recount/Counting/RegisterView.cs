namespace Recount.Counting;

/// <summary>Who looks: it decides from which day a summary is known.</summary>
public enum RegisterView
{
    /// <summary>The Secretariat knows a summary from the day it is finalized.</summary>
    Secretariat,

    /// <summary>The public knows it from the later of the days on which it was finalized and issued.</summary>
    Public,
}

/// <summary>Under which provisions a need is counted.</summary>
public enum ProvisionFit
{
    /// <summary>Those that the State named.</summary>
    Stated,

    /// <summary>Those that fit better, where there are any; else the stated ones.</summary>
    Better,
}
