namespace Recount.Documents.Docx;

/// <content>Fields: codes are not seen, results and the state of form fields are.</content>
internal sealed partial class StoryWalk
{
    private const string Ticked = "☒";
    private const string Unticked = "☐";

    private void ReadField(Run run)
    {
        var kind = cursor.Attribute("fldCharType");
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "ffData")
            {
                ReadFormField(run);
            }
        }

        _fields.Mark(kind);
    }

    /// <summary>A box to tick or a list to choose from has no result text: its state is what a reader sees.</summary>
    private void ReadFormField(Run run)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            var name = cursor.Name;
            var (chosen, byDefault, isOn) = ((int?)null, (int?)null, (bool?)null);
            var entries = new List<string>();
            for (var inner = name is "checkBox" or "ddList" ? cursor.Enter() : int.MaxValue; cursor.NextChild(inner);)
            {
                chosen = cursor.Name == "result" ? cursor.Number() : chosen;
                byDefault = cursor.Name == "default" ? cursor.Number() : byDefault;
                isOn = cursor.Name == "checked" || (cursor.Name == "default" && isOn is null) ? cursor.IsOn : isOn;
                if (cursor.Name == "listEntry")
                {
                    entries.Add(cursor.Value ?? "");
                }
            }

            Append(run, name switch
            {
                "checkBox" => isOn == true ? Ticked : Unticked,
                "ddList" => entries.ElementAtOrDefault(chosen ?? byDefault ?? 0) ?? "",
                _ => "",
            });
        }
    }
}
