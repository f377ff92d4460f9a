using Recount.Counting;

namespace Recount.Figures;

/// <summary>Which figures are asked for.</summary>
/// <param name="AsAt">The last day that counts.</param>
/// <param name="Since">The as-at day of the earlier figures to compare with; null: no comparison. Not after <paramref name="AsAt"/>.</param>
/// <param name="View">The Secretariat's or the public's.</param>
/// <param name="Fit">Under the stated or under the better-fitting provisions.</param>
public sealed record FigureRequest(
    DateOnly AsAt,
    DateOnly? Since = null,
    RegisterView View = RegisterView.Secretariat,
    ProvisionFit Fit = ProvisionFit.Stated);
