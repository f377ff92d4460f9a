namespace Recount.Register.Writing;

/// <summary>Who makes a change, and why; the clock says when.</summary>
/// <param name="By">A name that colleagues know.</param>
/// <param name="Why">The reason; where the user gave none, the command and the file.</param>
public sealed record Author(string By, string Why, TimeProvider Clock);
