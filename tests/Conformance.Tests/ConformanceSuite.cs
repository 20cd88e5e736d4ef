using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>
/// What every target must do. A target is a thin subclass and inherits every test. Modules are built by hand in model form;
/// expected numbers are worked out on paper or by an independent script, never by a target.
/// </summary>
public abstract partial class ConformanceSuite
{
    /// <summary>The target.</summary>
    protected abstract ISimulationFactory Factory { get; }

    /// <summary>Brings a module from model form to what the target takes.</summary>
    protected virtual IrModule Lower(IrModule module) => module;

    /// <summary>A network that has been built.</summary>
    private ISimulation Create(CircuitBuilder circuit, uint seed = 42, SimulationOptions? options = null) =>
        Factory.Create(Lower(Discretised(circuit.Build())), seed, options ?? SimulationOptions.Default);

    /// <summary>What the reference passes make of a module with equations; others are left as they were built.</summary>
    private static IrModule Discretised(IrModule module)
    {
        if (module.Models.All(model => model.Equations.IsEmpty))
        {
            return module;
        }

        var diagnostics = new DiagnosticBag();
        foreach (var pass in new IIrPass[] { new InlinePass(), new FoldPass(), new DiscretisePass(), new ContractPass() })
        {
            module = pass.Run(module, diagnostics);
        }

        Assert.False(diagnostics.HasErrors);
        return module;
    }

    private ISimulation Run(CircuitBuilder circuit, long steps, uint seed = 42, SimulationOptions? options = null)
    {
        var simulation = Create(circuit, seed, options);
        simulation.Run(steps, CancellationToken.None);
        return simulation;
    }

    private static double[] Read(ISimulation simulation, int population, string slot)
    {
        var values = new double[simulation.Module.Populations[population].Size];
        simulation.Read(population, slot, values);
        return values;
    }

    private static SimulationException Fails(Action action, SimulationErrorKind kind)
    {
        var exception = Assert.Throws<SimulationException>(action);
        Assert.Equal(kind, exception.Kind);
        return exception;
    }
}
