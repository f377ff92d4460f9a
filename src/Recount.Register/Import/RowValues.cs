namespace Recount.Register.Import;

/// <summary>Small values that several kinds of rows hold.</summary>
internal static class RowValues
{
    public static int? Cycle(string text) => text switch
    {
        "1" => 1,
        "2" => 2,
        _ => null,
    };
}
