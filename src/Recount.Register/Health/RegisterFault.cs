namespace Recount.Register.Health;

/// <summary>Something in the register that is not as it was written.</summary>
/// <param name="Part"><c>data</c>, <c>documents</c> or <c>revisions</c>.</param>
/// <param name="Entry">Which one, such as <c>revision 17</c>.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record RegisterFault(string Part, string Entry, string Message);
