namespace NeuroLang.Llvm.Standalone;

/// <summary>What the engine reads of a program: numbers, the functions that some of them name by their place, and texts.</summary>
internal sealed class PlanNumbers
{
    private readonly List<long> _numbers = [];
    private readonly List<string> _functions = [];
    private readonly Dictionary<string, int> _functionPlaces = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _textPlaces = new(StringComparer.Ordinal);

    /// <summary>The numbers.</summary>
    public IReadOnlyList<long> Numbers => _numbers;

    /// <summary>The names of functions, each once.</summary>
    public IReadOnlyList<string> Functions => _functions;

    /// <summary>The texts, each once.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Adds numbers.</summary>
    public void Add(params ReadOnlySpan<long> numbers) => _numbers.AddRange(numbers);

    /// <summary>Adds 1 or 0.</summary>
    public void Add(bool flag) => _numbers.Add(flag ? 1 : 0);

    /// <summary>Adds the place of a text.</summary>
    public void AddText(string text) => _numbers.Add(Place(text, _texts, _textPlaces));

    /// <summary>Adds the place of a function, or -1 for none.</summary>
    public void AddFunction(string? symbol) => _numbers.Add(symbol is null ? -1 : Place(symbol, _functions, _functionPlaces));

    /// <summary>Adds how many items there are, and each of them.</summary>
    public void AddAll<T>(IReadOnlyCollection<T> items, Action<T> add)
    {
        _numbers.Add(items.Count);
        foreach (var item in items)
        {
            add(item);
        }
    }

    /// <summary>Puts other numbers in place of those from a place on.</summary>
    public void Replace(int place, ReadOnlySpan<long> numbers)
    {
        for (var n = 0; n < numbers.Length; n++)
        {
            _numbers[place + n] = numbers[n];
        }
    }

    private static int Place(string item, List<string> items, Dictionary<string, int> places)
    {
        if (!places.TryGetValue(item, out var place))
        {
            place = items.Count;
            places.Add(item, place);
            items.Add(item);
        }

        return place;
    }
}
