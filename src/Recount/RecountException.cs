namespace Recount;

/// <summary>The world is not as it must be: one sentence that says what, where and what to do.</summary>
/// <remarks>Caught once, at the edge; its message is shown to the user as it stands.</remarks>
public sealed class RecountException : Exception
{
    /// <summary>Says what is wrong, where, and what to do about it.</summary>
    public RecountException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong, where, and what to do about it; keeps the cause for <c>--verbose</c>.</summary>
    public RecountException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
