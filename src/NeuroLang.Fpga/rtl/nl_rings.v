`default_nettype none
// A lane's accumulators: one for each slot, receptor and delay. Read at stage 1, and cleared; or read at stage 10 and added to. Either way the new
// value is written two cycles later.
module nl_rings #(
    parameter TB = 8,
    parameter DB = 2,
    parameter RB = 1,
    parameter XW = 18,
    parameter B  = 16
) (
    input  wire          clk,
    input  wire [TB-1:0] cell1,
    input  wire [DB-1:0] ring1,
    input  wire [RB-1:0] receptor1,
    input  wire          clear1,          // this slot; whether it belongs to the population is told a cycle later
    input  wire          belongs2,
    input  wire          read1,           // the sum is an operand: it counts whether it was cut
    input  wire          on2,
    output wire [15:0]   acc2,
    output reg           cut3,
    // The synapse's target and delay, and what is added.
    input  wire [TB-1:0] target1,
    input  wire [DB-1:0] delay1,
    input  wire [DB-1:0] place,           // k mod D
    input  wire [RB-1:0] receptor10,
    input  wire          send10,
    input  wire          on10,
    input  wire [XW:0]   sum10
);
    reg [(TB+DB)*9-1:0] way;
    always @(posedge clk) way <= {way[(TB+DB)*8-1:0], delay1 + place, target1};
    wire [DB-1:0] ring10   = way[(TB+DB)*9-1 -: DB];
    wire [TB-1:0] target10 = way[(TB+DB)*8 +: TB];

    wire [DB+RB+TB-1:0] ra = send10 ? {ring10, receptor10, target10} : {ring1, receptor1, cell1};
    reg  [DB+RB+TB-1:0] ra11, wa;
    reg                 w11, we, send11;
    reg  [XW:0]         sum11;
    reg  [B-1:0]        wd;
    wire [B-1:0]        rd;
    nl_ram #(.WIDTH(B), .ABITS(DB + RB + TB)) memory (.clk(clk), .we(we), .wa(wa), .wd(wd), .re(1'b1), .ra(ra), .rd(rd));
    always @(posedge clk) begin
        sum11  <= sum10;
        send11 <= send10 && on10;
        ra11   <= ra;
        wa     <= ra11;
        w11    <= send10 ? on10 : clear1;
        we     <= w11 && belongs2;
        wd     <= rd + {{(B > XW ? B - XW - 1 : 0){sum11[XW]}}, sum11[(B > XW ? XW : B - 1):0]};
        if (!send11) wd <= {B{1'b0}};
    end

    generate
        if (B > 16) begin : clamp
            wire out2 = rd[B-1:15] != {(B - 15){rd[B-1]}};
            assign acc2 = out2 ? {rd[B-1], {15{!rd[B-1]}}} : rd[15:0];
            reg read2;
            always @(posedge clk) begin
                read2 <= read1;
                cut3  <= out2 && read2 && on2;
            end
        end else begin : plain
            assign acc2 = rd;
            always @(posedge clk) cut3 <= 1'b0;
        end
    endgenerate
endmodule
