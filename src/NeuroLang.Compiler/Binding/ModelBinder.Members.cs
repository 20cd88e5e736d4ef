using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <content>Members with values.</content>
internal abstract partial class ModelBinder
{
    private void Declare(MemberSyntax member)
    {
        switch (member)
        {
            case ParamSyntax syntax:
                var parameter = new ParameterSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation) { IsTunable = syntax.Tunable };
                Add(_parameters, parameter, () => BindParameter(parameter, syntax));
                break;
            case StateSyntax syntax:
                var state = new StateSymbol(syntax.Name.Text + Primes(syntax.Order), At(syntax.Name), syntax.Documentation);
                Add(_states, state, () => BindState(state, syntax));
                break;
            case LetMemberSyntax syntax:
                var let = new LetSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation);
                Add(_lets, let, () => BindLet(let, syntax));
                break;
            case FunctionMemberSyntax syntax:
                var function = new FunctionSymbol(syntax.Function.Name.Text, At(syntax.Function.Name), syntax.Documentation);
                Add(_functions, function, () => FunctionBinder.Bind(Session, Source, Scope, function, syntax.Function));
                break;
        }
    }

    private void Add<T>(List<T> list, T symbol, Action bind)
        where T : Symbol
    {
        // A second symbol of the same name is kept, so that what is wrong inside of it is found too.
        NameRule.Declare(Session, Scope, symbol);
        Session.Lazy.Register(symbol, bind);
        list.Add(symbol);
    }

    private void BindParameter(ParameterSymbol symbol, ParamSyntax syntax)
    {
        var expressions = Expressions(ExpressionFeatures.Draws, "a parameter");
        if (syntax.Type is not null)
        {
            (symbol.Type, symbol.DisplayUnit) = BindType(syntax.Type, expressions);
        }

        var length = syntax.Length is null ? symbol.Type.Length : UnitBinder.BindLength(Session, expressions, syntax.Length);
        if (syntax.Value is null)
        {
            if (syntax.Type is null)
            {
                symbol.Type = BoundType.Error;
                Session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.MissingType, At(syntax.Name), symbol.Name).WithHint($"write 'param {symbol.Name} = 20 ms' or 'param {symbol.Name} : ms'"));
            }
        }
        else
        {
            symbol.Default = BindDefinition(symbol, syntax.Type is not null, expressions, syntax.Value, $"the parameter '{symbol.Name}'");
        }

        SetLength(symbol, length);
    }

    private void BindState(StateSymbol symbol, StateSyntax syntax)
    {
        var expressions = Expressions(ExpressionFeatures.Draws, "an initial value");

        // A format alone says nothing of the unit.
        var type = syntax.Type is { Format: not null, Name.Length: 0 } ? null : syntax.Type is null ? null : syntax.Type with { Format = null };
        if (type is not null)
        {
            (symbol.Type, symbol.DisplayUnit) = BindType(type, expressions);
        }

        var length = syntax.Length is null ? symbol.Type.Length : UnitBinder.BindLength(Session, expressions, syntax.Length);
        if (syntax.Value is null)
        {
            Session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.MissingInitialValue, At(syntax.Name), symbol.Name).WithHint(InitialHint(symbol, syntax)));
        }
        else
        {
            symbol.Initial = BindDefinition(symbol, type is not null, expressions, syntax.Value, $"the state '{symbol.Name}'");
        }

        if (syntax.Value is null && type is null)
        {
            symbol.Type = BoundType.Error;
        }

        SetLength(symbol, length);
        if (syntax.Type?.Format is { } format)
        {
            BindFormat(symbol, format);
        }
    }

    private void BindFormat(StateSymbol symbol, FixedFormatSyntax format)
    {
        if (symbol.Type.Kind == TypeKind.Bool)
        {
            FormatBinder.Refuse(Session, Source, format);
        }
        else
        {
            symbol.Format = FormatBinder.Bind(Session, Source, format);
        }
    }

    /// <summary>One value for all elements makes a vector of the length; null is a length with an error.</summary>
    private static void SetLength(ValueSymbol symbol, int? length) =>
        symbol.Type = length is null ? BoundType.Error : symbol.Type.IsError ? symbol.Type : symbol.Type with { Length = length.Value };

    private string InitialHint(StateSymbol symbol, StateSyntax syntax) => syntax.Type is null or { Name.Length: 0 }
        ? $"write 'state {symbol.Name} = 0 mV'?"
        : $"write 'state {symbol.Name} = 0{(symbol.Type.Dimension.IsDimensionless ? "" : " " + syntax.Type.Name)}'?";

    /// <summary>Binds the value of a parameter or state and infers its type where none is declared; whole numbers become real ones.</summary>
    private BoundExpression? BindDefinition(ValueSymbol symbol, bool isTyped, ExpressionBinder expressions, ExpressionSyntax syntax, string subject)
    {
        if (isTyped)
        {
            var typed = expressions.Bind(syntax, symbol.Type.Element, subject);
            return typed.Type.IsError ? null : typed;
        }

        var value = expressions.Bind(syntax);
        if (value.Type.Kind == TypeKind.String)
        {
            Session.Diagnostics.Report(TypeDiagnostics.WrongType, At(syntax), subject, "a number or a condition", Session.Describe(value.Type, Source));
            symbol.Type = BoundType.Error;
            return null;
        }

        symbol.Type = value.Type.Kind == TypeKind.Int ? BoundType.Real : value.Type;
        symbol.DisplayUnit = BoundTree.FindUnit(value, symbol.Type.Dimension);
        return value.Type.IsError ? null : value;
    }

    private void BindLet(LetSymbol symbol, LetMemberSyntax syntax)
    {
        var context = Context(EquationFeatures & ~ExpressionFeatures.Noise, "a 'let'");
        IndexLengths? lengths = null;
        if (syntax.Index is not null)
        {
            symbol.Index = new LocalSymbol(syntax.Index.Text, At(syntax.Index), null) { Type = BoundType.Int };
            lengths = new IndexLengths(symbol.Index);
            var scope = new Scope(Scope);
            NameRule.Declare(Session, scope, symbol.Index);
            context = context with { Scope = scope, Lengths = lengths };
        }

        var expressions = new ExpressionBinder(Session, context);
        if (syntax.Type is not null)
        {
            (symbol.Type, symbol.DisplayUnit) = BindType(syntax.Type, expressions);
        }

        var declared = symbol.Type.Length;
        var value = BindDefinition(symbol, syntax.Type is not null, expressions, syntax.Value, $"'{symbol.Name}'");
        symbol.Value = value;
        if (lengths is null || symbol.Type.IsError || value is null)
        {
            return;
        }

        var length = declared > 0 ? declared : lengths.First?.Type.Length ?? 0;
        if (length == 0)
        {
            symbol.Type = BoundType.Error;
            Session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.NotAVector, At(syntax.Name), symbol.Name).WithHint($"say its length: 'let {symbol.Name}[{syntax.Index?.Text}] : real[8] = …'"));
            return;
        }

        if (lengths.First is { } first && first.Type.Length != length)
        {
            Session.Diagnostics.Report(TypeDiagnostics.VectorSize, At(syntax.Name), $"'{symbol.Name}'", length, $"'{first.Name}'", first.Type.Length);
        }

        symbol.Type = symbol.Type with { Length = length };
    }

    /// <summary>Guards of parameters and bounds of states: the symbol itself is visible in them, and this is no use of it.</summary>
    private void BindConditions(MemberSyntax member)
    {
        switch (member)
        {
            case ParamSyntax { Guard: { } guard } syntax when Scope.LookupOwn(syntax.Name.Text) is ParameterSymbol parameter:
                parameter.Guard = BindGuard(parameter, guard);
                parameter.GuardText = SyntaxFacts.Excerpt(Source, guard.Span);
                break;
            case StateSyntax { Bound: { } bound } syntax when Scope.LookupOwn(syntax.Name.Text + Primes(syntax.Order)) is StateSymbol state:
                state.Bound = BindGuard(state, bound);
                break;
        }
    }

    private BoundExpression? BindGuard(ValueSymbol symbol, ExpressionSyntax syntax)
    {
        var wasRead = Session.Read.Contains(symbol);
        var guard = Expressions(ExpressionFeatures.None, "a guard").BindCondition(syntax, "'where'");
        if (!wasRead)
        {
            Session.Read.Remove(symbol);
        }

        return guard.Type.IsError ? null : guard;
    }

    private static string Primes(int order) => order > 0 ? new string('\'', order) : "";

    private static Dimension PerTime(Dimension dimension, int order) => dimension.Divide(Dimension.Second.Pow(Exponent.Create(order, 1)));
}
