`default_nettype none
// The core without its link: tiles, the ring between them, the counter of cycles, streams and registers. It runs one step at a time.
module nl_engine #(
    parameter T_LOG   = 0,
    parameter L_LOG   = 0,
    parameter TB      = 8,
    parameter DB      = 2,
    parameter RB      = 1,
    parameter VB      = 3,
    parameter AW      = 14,
    parameter IW      = 14,
    parameter SB      = 0,
    parameter B       = 16,
    parameter CB      = 8,
    parameter TABLES  = 0,
    parameter RW      = 10,
    parameter EB      = 5,
    parameter PB      = 5,
    parameter RANDOM  = 1,
    parameter BITOPS  = 1,
    parameter PLASTIC = 1,
    parameter WIDE    = 1,
    parameter PORTS   = 0,
    parameter DENSE   = 0,
    parameter GRADED  = 0
) (
    input  wire          clk,
    input  wire          rst,
    // A request to a memory, while nothing runs: unit is a tile or a global lane. A read's word is there 14 cycles later.
    input  wire          h_go,
    input  wire          h_we,
    input  wire [3:0]    h_space,
    input  wire [3:0]    h_unit,
    input  wire [17:0]   h_addr,
    input  wire [15:0]   h_data,
    output wire [15:0]   h_result,
    // Running.
    input  wire          run,
    input  wire [15:0]   step,            // its number; stays until the step is done
    output wire          running,         // or lists are emptied
    output reg  [15:0]   cycles,
    output reg           over,            // the counter of cycles has run over
    input  wire          over_taken,
    output reg  [1:0]    flags,           // an accumulator was cut when read; a result was cut
    input  wire          flags_taken,
    // Streams: numbers of cells that spiked, words of ports.
    output wire          out_valid,
    output wire [14:0]   out_word,
    input  wire          out_ready,
    input  wire          in_valid,
    input  wire [15:0]   in_word,
    output wire          in_ready
);
    localparam T  = 1 << T_LOG;
    localparam L  = 1 << L_LOG;
    localparam EW = TB + T_LOG + L;

    reg          go, busy;
    wire [T-1:0] idle, waits, at_cells, ring_busy, out_v, in_r, clipped, cut;
    wire [EW:0]  link [0:T-1];
    wire [16*T-1:0] results;
    wire [15*T-1:0] words;
    wire [16*T-1:0] grades;
    reg  [15:0]  grade;
    integer      i;
    always @* begin
        grade = 16'b0;
        for (i = 0; i < T; i = i + 1) grade = grade | grades[16*i +: 16];
    end
    wire [3:0]   h_tile = h_space == 4'd0 || h_space == 4'd2 || h_space == 4'd3 || h_space == 4'd8 ? h_unit : h_unit >> L_LOG;
    wire         registers = h_space == 4'd9;
    wire         all_idle = &idle;

    assign running   = busy || !all_idle;
    assign out_valid = out_v[0];
    assign out_word  = words[14:0];
    assign in_ready  = in_r[0];

    always @(posedge clk) begin
        go <= run;
        if (busy && all_idle && !go) busy <= 1'b0;
        if (run) busy <= 1'b1;
        if (busy && !(|waits)) begin
            cycles <= cycles + 1'b1;
            if (&cycles) over <= 1'b1;
        end
        if (over_taken) over <= 1'b0;
        flags <= (flags | {|cut, |clipped}) & {2{!flags_taken}};
        if (rst) begin
            go     <= 1'b0;
            busy   <= 1'b0;
            cycles <= 16'd0;
            over   <= 1'b0;
            flags  <= 2'b0;
        end
    end

    genvar t;
    generate
        for (t = 0; t < T; t = t + 1) begin : tiles
            localparam [3:0] NUMBER = t;
            nl_tile #(
                .TILE(t), .T_LOG(T_LOG), .L_LOG(L_LOG), .TB(TB), .DB(DB), .RB(RB), .VB(VB), .AW(AW), .IW(IW), .SB(SB), .B(B), .CB(CB), .TABLES(TABLES), .RW(RW),
                .EB(EB), .PB(PB), .RANDOM(RANDOM), .BITOPS(BITOPS), .PLASTIC(PLASTIC), .WIDE(WIDE), .PORTS(PORTS), .DENSE(DENSE), .GRADED(GRADED)
            ) tile (
                .clk(clk), .rst(rst), .go(go), .step(step), .idle(idle[t]), .waits(waits[t]), .at_cells(at_cells[t]), .all_at_cells(&at_cells),
                .ring_busy(ring_busy[t]), .any_ring_busy(|ring_busy), .graded_out(grades[16*t +: 16]), .graded_in(grade), .ring_out(link[t]), .ring_in(link[(t + T - 1) % T]),
                .out_valid(out_v[t]), .out_word(words[15*t +: 15]), .out_ready(out_ready), .in_valid(in_valid), .in_word(in_word), .in_ready(in_r[t]),
                .h_go(h_go && (registers || h_tile == NUMBER)), .h_we(h_we), .h_space(h_space), .h_lane(h_unit & (L - 1)), .h_addr(h_addr), .h_data(h_data),
                .h_result(results[16*t +: 16]), .clipped(clipped[t]), .cut(cut[t]));
        end
        if (T_LOG == 0) begin : one
            assign h_result = results;
        end else begin : several
            assign h_result = results >> {h_tile[T_LOG-1:0], 4'b0};
        end
    endgenerate
endmodule
