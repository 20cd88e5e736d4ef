using System.Runtime.CompilerServices;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Planning;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Execution;

/// <summary>A network whose kernels are machine code that LLVM made: the module says what is called, in which order.</summary>
internal unsafe partial class LlvmSimulation : Simulation
{
    private readonly LlvmProgram _program;
    private readonly IrModule _module;
    private CellMemory[] _cells;
    private readonly StepPlan _steps;

    public LlvmSimulation(LlvmProgram program, uint seed, SimulationOptions options)
        : this(program, program.Plan, seed, options)
    {
    }

    /// <summary>The same with a plan that says more of where things lie.</summary>
    protected LlvmSimulation(LlvmProgram program, NetworkPlan plan, uint seed, SimulationOptions options)
        : base(plan, seed, options, DataOf(program.Module))
    {
        _program = program;
        _module = program.Module;
        _steps = new StepPlan(_module);
        _lookBack = [.. _module.SynapseKernels.Select(k => LookBack(program, k))];
        _cells = Cells();
        _columns = [.. _module.Populations.Select(p => ColumnsOf(_module, p))];
        _launches = [.. _module.Populations.Select((population, p) => LaunchesOf(population, _cells[p]))];
        _advances = [.. _launches.Select(AdvanceOf)];
        _formerReaders = [.. _module.Probes.Select(p => FormerReaders(_module, p))];
        _former = new Runtime.Synapses.ScalarHistory?[_module.Probes.Length];
        _probes = new double[_module.Probes.Length];
        _probeValues = [.. _module.Probes.Select(p => new NativeWords(p.View.Count))];
        _pairs = PairEvaluator.All(program);
    }

    private CellMemory[] Cells()
    {
        var target = 0;
        var cells = new CellMemory[_module.Populations.Length];
        for (var p = 0; p < cells.Length; p++)
        {
            var model = _module.GetModel(_module.Populations[p].Model);
            cells[p] = new CellMemory(_program.Frames[model.Name], PopulationAt(p), [.. Enumerable.Range(target, model.Targets.Length).Select(AccumulatorAt)], _module.Precision);
            cells[p].Words[CellFrame.Seed] = Seed;
            cells[p].Words[CellFrame.Salt] = _module.Populations[p].Salt | ((long)PopulationAt(p).First << 32);
            target += model.Targets.Length;
        }

        return cells;
    }

    private static NetworkData DataOf(IrModule module) => new([.. module.Tables.Select(t => new DataTable([.. t.Pre], [.. t.Post], [.. t.Values.Select(v => v.ToArray())]))]);

    /// <summary>t(k) in ms, from the integer.</summary>
    private double TimeOfStep => StepIndex * (double)_module.StepNumerator / _module.StepDenominator;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Advance()
    {
        var time = TimeOfStep;
        foreach (var cells in _cells)
        {
            Clock(cells, time);
        }

        if (_steps.HasSynapses)
        {
            if (_steps.EventsReadProbes)
            {
                TakeProbes();
            }

            HandleEvents();
        }

        if (_steps.HasWideTargets)
        {
            CollectWide();
        }

        foreach (var cells in _cells)
        {
            cells.PlaceDue();
        }

        if (_steps.LooksBetween)
        {
            StepInPhases();
        }
        else if (IsObserved)
        {
            Launch(IrPhase.Arrive);
            Launch(IrPhase.Timed);
            Launch(IrPhase.Observe);
            Observe();
            Launch(IrPhase.Integrate);
        }
        else
        {
            AdvanceCells();
        }

        Deliver();
        _program.KeepAlive();
    }

    /// <inheritdoc/>
    protected override void OnDivided()
    {
        _cells = Cells();
        _tables = [];
        _driveTables = [];
        _events = new RowEvents();
        _lastTable = null;
    }

    /// <inheritdoc/>
    protected override StatePlan? CreateStatePlan() => NetworkPlanner.StatesOf(_module);

    /// <inheritdoc/>
    protected override long NextHook(long step)
    {
        var next = long.MaxValue;
        foreach (var (kind, steps) in _steps.Hooks)
        {
            next = Math.Min(next, kind == IrTimedKind.At ? (step <= steps ? steps : long.MaxValue) : (step + steps - 1) / steps * steps);
        }

        return next;
    }

    private void StepInPhases()
    {
        Launch(IrPhase.Arrive);
        if (IsObserved)
        {
            Launch(IrPhase.Timed);
        }

        if (_steps.PhasesReadProbes)
        {
            TakeProbes();
        }

        KeepProbes();
        if (_steps.HasTimedSynapses)
        {
            TimeSynapses();
        }

        if (_steps.HasDrives)
        {
            DriveSynapses();
        }

        if (IsObserved)
        {
            Launch(IrPhase.Observe);
            Observe();
        }

        if (_steps.IntegratesSynapses)
        {
            IntegrateSynapses();
        }

        Launch(IrPhase.Integrate);
    }
}
