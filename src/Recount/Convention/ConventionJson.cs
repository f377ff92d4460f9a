using System.Text.Json;
using System.Text.Json.Serialization;
using Recount.Convention.Reading;

namespace Recount.Convention;

/// <summary>The shapes of <c>data/convention</c>, known when the program is built: every command reads these files.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Category.CategoryRow[]))]
[JsonSerializable(typeof(ConventionText.ArticlesFile))]
[JsonSerializable(typeof(CitationGrammar.GrammarFile))]
[JsonSerializable(typeof(Tag[]))]
[JsonSerializable(typeof(Theme.ThemeRow[]))]
[JsonSerializable(typeof(Topic[]))]
internal sealed partial class ConventionJson : JsonSerializerContext;
