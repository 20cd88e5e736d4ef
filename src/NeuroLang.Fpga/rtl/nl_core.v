`default_nettype none
// The core: engine, link, and the queues between them. A board brings a clock, a reset, and a stream of bytes in each direction.
module nl_core #(
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
    input  wire       clk,
    input  wire       rst,
    input  wire       rx_valid,
    input  wire [7:0] rx_data,
    output wire       rx_ready,
    output wire       tx_valid,
    output wire [7:0] tx_data,
    input  wire       tx_ready,
    output wire       busy               // steps are under way
);
    wire        core_rst, h_go, h_we, run, running, over, over_taken, flags_taken, out_valid, out_take, in_ready, in_valid, in_put, in_room;
    wire [3:0]  h_space, h_unit;
    wire [17:0] h_addr;
    wire [15:0] h_data, h_result, step, cycles, in_word, put_word;
    wire [14:0] out_word;
    wire [1:0]  flags;

    nl_link #(
        .UNITS(1 << (T_LOG + L_LOG)), .T_LOG(T_LOG), .L_LOG(L_LOG), .TB(TB), .DB(DB), .RB(RB), .VB(VB), .AW(AW), .IW(IW), .SB(SB), .B(B), .CB(CB), .TABLES(TABLES),
        .RW(RW), .EB(EB), .RANDOM(RANDOM), .BITOPS(BITOPS), .PLASTIC(PLASTIC), .WIDE(WIDE), .PORTS(PORTS), .DENSE(DENSE), .GRADED(GRADED)
    ) link (
        .clk(clk), .rst(rst), .rx_valid(rx_valid), .rx_data(rx_data), .rx_ready(rx_ready), .tx_valid(tx_valid), .tx_data(tx_data), .tx_ready(tx_ready),
        .core_rst(core_rst), .h_go(h_go), .h_we(h_we), .h_space(h_space), .h_unit(h_unit), .h_addr(h_addr), .h_data(h_data), .h_result(h_result), .run(run),
        .step(step), .active(busy), .running(running), .cycles(cycles), .over(over), .over_taken(over_taken), .flags(flags), .flags_taken(flags_taken),
        .starving(running && in_ready && !in_valid), .out_valid(out_valid), .out_word(out_word), .out_take(out_take), .in_word(put_word), .in_put(in_put),
        .in_room(in_room));

    nl_engine #(
        .T_LOG(T_LOG), .L_LOG(L_LOG), .TB(TB), .DB(DB), .RB(RB), .VB(VB), .AW(AW), .IW(IW), .SB(SB), .B(B), .CB(CB), .TABLES(TABLES),
        .RW(RW), .EB(EB), .PB(PB), .RANDOM(RANDOM), .BITOPS(BITOPS), .PLASTIC(PLASTIC), .WIDE(WIDE), .PORTS(PORTS), .DENSE(DENSE), .GRADED(GRADED)
    ) engine (
        .clk(clk), .rst(rst || core_rst), .h_go(h_go), .h_we(h_we), .h_space(h_space), .h_unit(h_unit), .h_addr(h_addr), .h_data(h_data), .h_result(h_result),
        .run(run), .step(step), .running(running), .cycles(cycles), .over(over), .over_taken(over_taken), .flags(flags), .flags_taken(flags_taken),
        .out_valid(out_valid), .out_word(out_word), .out_ready(out_take), .in_valid(in_valid), .in_word(in_word), .in_ready(in_ready));

    generate
        if (PORTS != 0) begin : ports
            nl_fifo #(.WIDTH(16), .ABITS(8)) input_queue (
                .clk(clk), .rst(rst || core_rst), .put(in_put), .put_word(put_word), .room(in_room), .take(in_valid && in_ready), .head(in_word), .valid(in_valid));
        end else begin : noports
            assign in_valid = 1'b0;
            assign in_word  = 16'b0;
            assign in_room  = 1'b0;
        end
    endgenerate
endmodule
