using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter;

/// <summary>One step from boundary k to k + 1, in the order of semantics, "One step".</summary>
internal sealed partial class InterpretedSimulation
{
    public void Run(long steps, CancellationToken cancellation)
    {
        for (var n = 0L; n < steps; n++)
        {
            cancellation.ThrowIfCancellationRequested();
            Step();
            _clock.Step++;
        }
    }

    private void Step()
    {
        // 0. What the host fed happens at boundary k.
        FireFed();
        foreach (var population in _populations)
        {
            ContinueDeadTime(population);
        }

        // 1. Events at boundary k.
        ForgetProbes();
        HandleEvents();
        foreach (var population in _populations)
        {
            Arrive(population);
        }

        // 2. `every` and `at` statements due at t(k).
        foreach (var population in _populations)
        {
            RunTimed(population, IsDue);
        }

        ForgetProbes();
        foreach (var projection in _plastic)
        {
            RunTimed(projection, IsDue);
        }

        // 3. Drives; then recording, which shows what acts in this step.
        Drive();

        foreach (var recorder in _recorders)
        {
            recorder.AtBoundary(StepIndex, _populations);
        }

        // 4. to 6. Integrate, update, detect, reset.
        IntegrateSynapses();
        foreach (var population in _populations.Where(p => !p.IsPort))
        {
            Advance(population);
        }

        // A step that ends in infinity or NaN does not count: its events are neither recorded nor sent.
        foreach (var population in _populations)
        {
            Trap(population, StepIndex + 1);
        }

        foreach (var recorder in _recorders)
        {
            recorder.AtDetection(StepIndex + 1, _populations);
        }

        CountEvents();
        Send(StepIndex + 1);
    }

    private void CountEvents()
    {
        foreach (var population in _populations)
        {
            for (var e = 0; e < population.Fired.Length; e++)
            {
                population.EventCounts[e] += population.Fired[e].Count(fired => fired);
            }
        }
    }

    /// <summary>Dead time that lasts while a condition holds is looked at on the state at the step's start, before anything arrives.</summary>
    private void ContinueDeadTime(CellPopulation population)
    {
        if (population.Model.Refractory?.While is { } condition)
        {
            ForEachCell(population, [condition], cell =>
                population.Flagged[cell.Cell] = population.Flagged[cell.Cell] && _evaluator.Evaluate(condition, cell).Bool);
        }
    }

    /// <summary>The sums are added to a state at once, to an input for this step. A state that is on hold or clamped drops what arrives.</summary>
    private void Arrive(CellPopulation population)
    {
        foreach (var slot in population.Model.Slots.Where(s => s.Kind == IrSlotKind.Input))
        {
            var arrived = TargetOf(population.Index, slot.Name).Take(StepIndex);
            for (var cell = 0; cell < population.Size; cell++)
            {
                population.Set(slot.Name, cell, arrived is null ? Zero : arrived[cell]);
            }
        }

        foreach (var slot in population.Model.Targets.Where(name => population.Model.FindSlot(name)?.Kind != IrSlotKind.Input))
        {
            var arrived = TargetOf(population.Index, slot).Take(StepIndex);
            for (var cell = 0; cell < population.Size; cell++)
            {
                // Adding nothing still adds zero: a state of -0 becomes +0.
                if (!(population.IsHeld(cell) && population.Holds(slot)) && !population.IsClamped(slot, cell))
                {
                    population.Set(slot, cell, Arithmetic.Apply(IrOp.Add, Module.Real, [population.Get(slot, cell), arrived is null ? Zero : arrived[cell]]));
                }
            }
        }
    }

    private Value Zero => Arithmetic.Convert(Value.Of(0.0), Module.Real);

    private bool IsDue(IrTimed timed) => timed.Kind switch
    {
        IrTimedKind.At => timed.Steps == StepIndex,
        IrTimedKind.Every => StepIndex % timed.Steps == 0,
        _ => false,
    };

    private void RunTimed(CellPopulation population, Func<IrTimed, bool> which)
    {
        foreach (var timed in population.Model.Timed.Where(which))
        {
            ForEachCell(population, IrTraversal.Expressions(timed.Body), cell => _statements.Run(timed.Body, cell));
            Trap(population, StepIndex, slot => IrTraversal.Statements(timed.Body).OfType<IrAssign>().Any(a => a.Slot == slot));
        }
    }

    private void Observe(CellPopulation population) =>
        ForEachCell(population, population.Model.Observed.Select(o => o.Value), cell => _statements.RunSimultaneously(population.Model.Observed, cell));

    /// <summary>Integrates every equation from t(k) to t(k + 1), then updates, detects and resets; cells do not look at each other except by reductions, which see the state before.</summary>
    private void Advance(CellPopulation population)
    {
        var model = population.Model;
        var expressions = model.Integrate.SelectMany(IrTraversal.Expressions)
            .Concat(IrTraversal.Expressions(model.Update))
            .Concat(model.Events.SelectMany(e => IrTraversal.Expressions(e.Body).Append(e.Condition)))
            .Concat(model.Refractory?.Steps is { } steps ? [steps] : []);
        ForEachCell(population, expressions, cell =>
        {
            _statements.RunSimultaneously(model.Integrate, cell);
            _statements.Run(model.Update, cell);
            Detect(population, cell);
            Reset(population, cell);
        });
    }

    /// <summary>5. Cells that are neither refractory nor silenced test their events on the new state, all before any handler runs. Edge events remember their condition in every step.</summary>
    private void Detect(CellPopulation population, CellSurroundings cell)
    {
        for (var e = 0; e < population.Model.Events.Length; e++)
        {
            var source = population.Model.Events[e];
            var condition = _evaluator.Evaluate(source.Condition, cell).Bool;
            var before = source.Edge && population.ConditionBefore[e][cell.Cell];
            population.Fired[e][cell.Cell] = condition && !before && !population.IsHeld(cell.Cell) && !population.IsSilenced(cell.Cell);
            population.ConditionBefore[e][cell.Cell] = condition;
        }
    }

    /// <summary>6. Handlers run, the spike's first; the refractory count is set to n, or one step of it is over.</summary>
    private void Reset(CellPopulation population, CellSurroundings cell)
    {
        if (population.Refractory[cell.Cell] > 0)
        {
            population.Refractory[cell.Cell]--;
        }

        for (var e = 0; e < population.Model.Events.Length; e++)
        {
            if (population.Fired[e][cell.Cell])
            {
                _statements.Run(population.Model.Events[e].Body, cell);
            }
        }

        var spike = population.EventPlace("spike");
        if (spike >= 0 && population.Fired[spike][cell.Cell] && population.Model.Refractory is { } refractory)
        {
            population.Refractory[cell.Cell] = refractory.Steps is { } steps ? (long)_evaluator.Number(steps, cell) : 0;
            population.Flagged[cell.Cell] = refractory.While is not null;
        }
    }

    /// <summary>A spike stamped t(s) with a delay of d steps arrives at boundary s + d.</summary>
    private void Send(long stamp)
    {
        NoteEvents(stamp);
        foreach (var projection in _projections.Where(p => !p.IsLesioned))
        {
            foreach (var synapse in projection.Synapses)
            {
                var pre = _populations[projection.Pre[synapse.Pre].Population];
                var place = pre.EventPlace(projection.Source.Event);
                if (place < 0 || !pre.Fired[place][projection.Pre[synapse.Pre].Cell])
                {
                    continue;
                }

                var post = projection.Post[synapse.Post];
                for (var send = 0; send < synapse.Contributions.Length; send++)
                {
                    TargetOf(post.Population, synapse.Slots[send])
                        .Add(stamp + synapse.DelaySteps, post.Cell, _populations[post.Population].Size, synapse.Contributions[send]);
                }
            }
        }
    }

    /// <summary>An edge event remembers its condition; at the start that of the initial state.</summary>
    private void RememberConditions(CellPopulation population)
    {
        for (var e = 0; e < population.Model.Events.Length; e++)
        {
            var (place, condition) = (e, population.Model.Events[e].Condition);
            if (population.Model.Events[e].Edge)
            {
                ForEachCell(population, [condition], cell => population.ConditionBefore[place][cell.Cell] = _evaluator.Evaluate(condition, cell).Bool);
            }
        }
    }

    /// <summary>Does something for each cell; the reductions it needs are taken of the state before the first.</summary>
    private void ForEachCell(CellPopulation population, IEnumerable<IrExpr> expressions, Action<CellSurroundings> action)
    {
        var reductions = new Dictionary<IrExpr, IReadOnlyList<Value>>();
        var surroundings = new CellSurroundings(population, _clock, _random, reductions);
        foreach (var reduction in expressions.SelectMany(_evaluator.Reductions))
        {
            var elements = new Value[population.Size];
            for (surroundings.Cell = 0; surroundings.Cell < population.Size; surroundings.Cell++)
            {
                elements[surroundings.Cell] = reduction.Args.IsEmpty ? Zero : _evaluator.Evaluate(reduction.Args[0], surroundings);
            }

            reductions[reduction] = Reducer.Reduce(reduction.Name ?? "", reduction.Type, elements);
        }

        for (surroundings.Cell = 0; surroundings.Cell < population.Size; surroundings.Cell++)
        {
            action(surroundings);
        }
    }
}
