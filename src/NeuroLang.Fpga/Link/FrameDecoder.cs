namespace NeuroLang.Fpga.Link;

/// <summary>Takes bytes and finds frames in them.</summary>
public sealed class FrameDecoder
{
    private const int Overhead = 4;

    private readonly List<byte> _body = [];
    private bool _isEscaped;
    private bool _isBroken;

    /// <summary>Takes a byte.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="frame">The frame that it ends, if that is sound.</param>
    /// <returns>Whether the byte ends a frame, sound or damaged.</returns>
    public bool Push(byte value, out LinkFrame? frame)
    {
        frame = null;
        if (value != FrameCodec.Flag)
        {
            Collect(value);
            return false;
        }

        var isEmpty = _body.Count == 0 && !_isEscaped && !_isBroken;
        if (!isEmpty && !_isEscaped && !_isBroken && _body.Count >= Overhead && FrameCodec.Crc([.. _body]) == FrameCodec.Residue)
        {
            frame = new LinkFrame(_body[0], _body[1], [.. _body[2..^2]]);
        }

        _body.Clear();
        (_isEscaped, _isBroken) = (false, false);
        return !isEmpty;
    }

    private void Collect(byte value)
    {
        if (value == FrameCodec.Escape)
        {
            _isBroken |= _isEscaped;
            _isEscaped = true;
            return;
        }

        if (_body.Count == LinkFrame.MostPayload + Overhead)
        {
            _isBroken = true;
            return;
        }

        _body.Add(_isEscaped ? (byte)(value ^ FrameCodec.Flip) : value);
        _isEscaped = false;
    }
}
