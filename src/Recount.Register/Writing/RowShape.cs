using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Recount.Register.Writing;

/// <summary>A table as its mapping has it, for writing rows past the change tracker and for sealing them.</summary>
/// <param name="Columns">In the order of their names.</param>
internal sealed record RowShape(string Table, IReadOnlyList<RowColumn> Columns)
{
    private static readonly ConcurrentDictionary<(Type Context, Type Row), RowShape> Known = [];

    public static RowShape Of<T>(DbContext db) => Known.GetOrAdd((db.GetType(), typeof(T)), _ => Read(db, typeof(T)));

    private static RowShape Read(DbContext db, Type row)
    {
        var entity = db.Model.FindEntityType(row)!; // only mapped types are written
        var columns = entity.GetProperties()
            .Select(RowColumn.Of)
            .OrderBy(column => column.Name, StringComparer.Ordinal);
        return new RowShape(entity.GetTableName()!, [.. columns]); // every entity here has a table
    }
}

/// <summary>A column and how its value is had from a row.</summary>
internal sealed record RowColumn(string Name, string StoreType, PropertyInfo Property, Func<object?, object?> ToStore)
{
    public static RowColumn Of(IProperty property)
    {
        var converter = property.GetTypeMapping().Converter;
        return new RowColumn(
            property.GetColumnName(),
            property.GetColumnType(),
            property.PropertyInfo!, // there are no shadow properties here
            converter is null ? value => value : converter.ConvertToProvider);
    }

    /// <summary>The value as the database takes it.</summary>
    public object? Stored(object row) => Property.GetValue(row) is { } value ? ToStore(value) : null;
}
