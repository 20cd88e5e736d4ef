using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// Draws a fixed number of partners of one cell from a view: index floor(u n), dropped and drawn again where the switches
/// forbid it.
/// </summary>
internal sealed class PartnerRule(ConnectionPlan plan)
{
    private readonly bool _autapses = plan.Autapses;
    private readonly bool _multapses = plan.Multapses;

    /// <summary>True where a pick can be forbidden at all.</summary>
    public bool IsRestricted => !_autapses || !_multapses;

    /// <summary>Draws the row of cell (<paramref name="population"/>, <paramref name="cell"/>) into the scratch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Draw(int row, int degree, Population population, int cell, CellView others, RowScratch scratch)
    {
        scratch.BeginRow(row);
        if (degree == 0)
            return;
        var n = others.Count;
        var allowed = n - (_autapses ? 0 : others.Multiplicity(population, cell));
        if (allowed == 0 || (!_multapses && degree > allowed))
            throw Impossible(degree, allowed, population, cell);
        scratch.Reserve(degree);
        if (!_multapses)
            scratch.BeginMarks(n);
        while (scratch.Count < degree)
        {
            var pick = Math.Min((int)(scratch.NextUniform() * n), n - 1);
            if (!_autapses && IsSame(others, pick, population, cell))
                continue;
            if (!_multapses && !scratch.Mark(pick))
                continue;
            scratch.Add(pick);
        }
    }

    private static bool IsSame(CellView view, int index, Population population, int cell)
    {
        var part = view.PartOf(index);
        return view.Populations[part] == population && view.Cell(part, index) == cell;
    }

    private SimulationException Impossible(int degree, int allowed, Population population, int cell) => new(
        SimulationError.ImpossibleRule,
        string.Create(
            CultureInfo.InvariantCulture,
            $"connection '{plan.Name}' asks for {degree} partners of cell {cell} of '{population.Name}', {allowed} are allowed"))
    {
        Population = population.Name,
        Cell = cell,
        Variable = plan.Name,
    };
}
