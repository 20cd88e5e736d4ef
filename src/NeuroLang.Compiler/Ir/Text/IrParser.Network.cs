using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Text;

public sealed partial class IrParser
{
    private IrPopulation Population()
    {
        var population = new IrPopulation(_tokens.Take(), _tokens.Take(), _tokens.TakeLong(), [], [], [.. _tokens.TakeWords().Select(Integer)]);
        _tokens.Expect("{");
        while (true)
        {
            Names();
            if (_tokens.Accept("}"))
            {
                return population;
            }

            if (_tokens.Accept("init"))
            {
                population = population with { Initializers = population.Initializers.Add(new IrInitializer(_tokens.Take(), Value())) };
            }
            else if (_tokens.Accept("port"))
            {
                population = population with { Port = Enumeration<IrPortKind>() };
            }
            else if (_tokens.Accept("sign"))
            {
                population = population with { Sign = (int)_tokens.TakeLong() };
            }
            else if (_tokens.Accept("table"))
            {
                population = population with { Table = _tokens.Take() };
            }
            else
            {
                _tokens.Expect("check");
                var parameter = _tokens.Take();
                var text = _tokens.Take();
                population = population with { Checks = population.Checks.Add(new IrCheck(parameter, Expression(), text, null)) };
            }
        }
    }

    private IrConnection Connection()
    {
        var none = new IrView([]);
        var connection = new IrConnection(_tokens.Take(), none, "", none, [], new IrRule(IrRuleKind.AllToAll, null, [], 0), null, true, true, null, null, null);
        _tokens.Expect("{");
        while (true)
        {
            Names();
            if (_tokens.Accept("}"))
            {
                return connection;
            }

            connection = Member(connection, _tokens.Take());
        }
    }

    private IrConnection Member(IrConnection connection, string keyword)
    {
        switch (keyword)
        {
            case "pre":
                return connection with { Pre = View(), Event = _tokens.Take() };
            case "post":
                return connection with { Post = View() };
            case "send":
                return connection with { Sends = connection.Sends.Add(new IrSend(_tokens.Take(), Value())) };
            case "element":
                var last = connection.Sends[connection.Sends.Length - 1] with { Elements = [.. _tokens.TakeWords()], Element = Expression() };
                return connection with { Sends = connection.Sends.SetItem(connection.Sends.Length - 1, last) };
            case "rule":
                return connection with { Rule = new IrRule(Enumeration<IrRuleKind>(), null, [], (uint)_tokens.TakeLong()) };
            case "parameter":
                return connection with { Rule = connection.Rule with { Parameter = Expression() } };
            case "table":
                return connection with { Rule = connection.Rule with { Table = _tokens.Take() } };
            case "convolution":
                return connection with { Rule = connection.Rule with { Convolution = Convolution() } };
            case "pairs":
                return connection with { Rule = connection.Rule with { Pairs = [.. _tokens.TakeWords().Select(Pair)] } };
            case "where":
                return connection with { Where = Expression() };
            case "procedural":
                return connection with { IsProcedural = true };
            case "tieskernel":
                return connection with { TiesKernel = true };
            case "autapses":
                return connection with { Autapses = _tokens.Take() == "yes" };
            case "multapses":
                return connection with { Multapses = _tokens.Take() == "yes" };
            case "delaysteps":
                return connection with { DelaySteps = _tokens.TakeLong() };
            case "delay":
                return connection with { Delay = Expression() };
            case "synapse":
                return connection with { Synapse = _tokens.Take(), DendriticSteps = null };
            case "target":
                return connection with { Target = _tokens.Take() };
            case "elements":
                return connection with { Elements = [.. _tokens.TakeWords()] };
            case "dendriticsteps":
                return connection with { DendriticSteps = _tokens.TakeLong() };
            case "dendritic":
                return connection with { Dendritic = Expression() };
            case "init":
                return connection with { Initializers = connection.Initializers.Add(new IrInitializer(_tokens.Take(), Value())) };
            case "bound":
                var contribution = new IrContribution(Enumeration<IrSide>(), _tokens.Take(), Constant(_tokens.Take()).Number);
                return connection with { Contributions = connection.Contributions.Add(contribution with { IsAtElement = _tokens.Accept("element") }) };
            default:
                throw _tokens.Error($"'{keyword}' is not a member of a connection");
        }
    }

    private IrConvolution Convolution() => _tokens.TakeWords().Select(w => (int)Integer(w)).ToArray() is { Length: 10 } n
        ? new IrConvolution(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9])
        : throw _tokens.Error("a convolution has ten numbers");

    private IrTable Table()
    {
        var table = new IrTable(_tokens.Take(), (int)_tokens.TakeLong(), [], [], [], []);
        _tokens.Expect("{");
        while (!_tokens.Accept("}"))
        {
            if (_tokens.Accept("pairs"))
            {
                var pairs = _tokens.TakeWords().Select(Pair).ToList();
                table = table with { Pre = [.. pairs.Select(p => p.Pre)], Post = [.. pairs.Select(p => p.Post)] };
            }
            else
            {
                _tokens.Expect("column");
                table = table with { Columns = table.Columns.Add(_tokens.Take()), Values = table.Values.Add([.. _tokens.TakeWords().Select(w => Constant(w + "d").Number)]) };
            }
        }

        return table;
    }

    private IrRecording Recording()
    {
        var isVariable = _tokens.Take() == "variable";
        var name = _tokens.Take();
        var view = View();
        _tokens.Expect("every");
        var every = _tokens.TakeLong();
        _tokens.Expect("from");
        var first = _tokens.TakeLong();
        _tokens.Expect("to");
        return new IrRecording(isVariable ? name : null, isVariable ? null : name, view, every, first, _tokens.TakeLong());
    }

    private IrSetter Setter()
    {
        var id = (int)_tokens.TakeLong();
        var view = View();
        var slot = _tokens.Take();
        var arguments = _tokens.TakeWords().ToImmutableArray();
        return new IrSetter(id, view, slot, Value(), arguments);
    }

    private IrView View() => new([.. _tokens.TakeWords().Select(Range)]);

    private IrRange Range(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            throw _tokens.Error($"'{text}' is not a range of cells such as 0:0+100 or 0:3,5,8");
        }

        var population = (int)Integer(text.Substring(0, colon));
        var cells = text.Substring(colon + 1);
        var plus = cells.IndexOf('+');
        if (plus >= 0)
        {
            return new IrRange(population, Integer(cells.Substring(0, plus)), Integer(cells.Substring(plus + 1)), null);
        }

        var indices = cells.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(i => (int)Integer(i)).ToImmutableArray();
        return new IrRange(population, 0, indices.Length, indices);
    }

    private IrPair Pair(string text)
    {
        var numbers = text.Split(':');
        return numbers.Length == 2 ? new IrPair((int)Integer(numbers[0]), (int)Integer(numbers[1])) : throw _tokens.Error($"'{text}' is not a pair such as 0:1");
    }
}
